package heng.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import heng.assessment.AssessHousehold;
import heng.cases.TestRules;
import heng.decision.Decision;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.parameter.NoValueInForce;
import heng.reference.Households;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The next change is the one that deciding day by day finds: all of 36 months for some households, many days for many. More of
 * them with {@code -Duntil.every-day=400 -Duntil.some-days=5000}.
 */
class UntilEveryDayTest {
    private static final AssessHousehold ASSESSMENT = new AssessHousehold(TestRules.book());
    private static final FindNextChange NEXT = new FindNextChange(ASSESSMENT, TestRules.book());
    private static final long SEED = 20_270_101L;
    private static final int EVERY_DAY = Integer.getInteger("until.every-day", 40);
    private static final int SOME_DAYS = Integer.getInteger("until.some-days", 300);

    @Test
    void everyDayOfThirtySixMonths() {
        int found = 0;
        for (long seed = SEED; seed < SEED + EVERY_DAY; seed++) {
            Application application = application(seed);
            Decision now = ASSESSMENT.decide(application);
            LocalDate last = application.asOf().plusMonths(FindNextChange.MONTHS);
            LocalDate day = application.asOf().plusDays(1);
            while (!day.isAfter(last) && Picture.of(now).equals(picture(application.on(day)))) {
                day = day.plusDays(1);
            }
            NextChange next = NEXT.after(now, application);
            assertThat(next.date()).as("seed " + seed).isEqualTo(day.isAfter(last) ? null : day);
            found += next.date() == null ? 0 : 1;
        }
        assertThat(found).isGreaterThan(EVERY_DAY / 2);
    }

    @Test
    void noDayBeforeItDiffers() {
        for (long seed = SEED + EVERY_DAY; seed < SEED + EVERY_DAY + SOME_DAYS; seed++) {
            Application application = application(seed);
            Decision now = ASSESSMENT.decide(application);
            NextChange next = NEXT.after(now, application);
            LocalDate end = next.date() == null
                    ? application.asOf().plusMonths(FindNextChange.MONTHS).plusDays(1)
                    : next.date();
            for (LocalDate day : daysBefore(end, application.asOf(), seed)) {
                assertThat(picture(application.on(day)))
                        .as("seed " + seed + " on " + day)
                        .isEqualTo(Picture.of(now));
            }
            if (next.date() != null) {
                assertThat(picture(application.on(next.date()))).isNotEqualTo(Picture.of(now));
                assertThat(next.because()).as("seed " + seed).isNotEmpty();
                assertThat(next.because())
                        .allSatisfy(one -> assertThat(one.text().zh()).isNotBlank());
            }
        }
    }

    private static TreeSet<LocalDate> daysBefore(LocalDate end, LocalDate start, long seed) {
        TreeSet<LocalDate> days = new TreeSet<>(TestRules.book().changes().subSet(start, false, end, false));
        SplittableRandom chance = new SplittableRandom(seed);
        long span = end.toEpochDay() - start.toEpochDay();
        for (int i = 0; i < 40 && span > 1; i++) {
            days.add(start.plusDays(1 + chance.nextLong(span - 1)));
        }
        if (span > 1) {
            days.add(end.minusDays(1));
        }
        return days;
    }

    private static @Nullable Picture picture(Application application) {
        try {
            return Picture.of(ASSESSMENT.decide(application));
        } catch (NoValueInForce none) {
            return null;
        }
    }

    private static Application application(long seed) {
        return new ApplicationReader().read(Households.generated(seed), LocalDate.of(2026, 11, 1));
    }
}
