package heng.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import heng.decision.Condition;
import heng.law.LegalInstrument;
import heng.law.Mark;
import heng.workshop.ChangeDay.Provisions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The timeline tells every change, on its day, and nothing else. */
class TimelineTest {
    private static final Timeline TIMELINE = Timeline.of(TestRules.book());

    @Test
    void daysAreInOrderAndNoneIsEmpty() {
        assertThat(TIMELINE.days()).extracting(ChangeDay::date).isSorted().doesNotHaveDuplicates();
        TIMELINE.days()
                .forEach(day -> assertThat(day.parameters().size() + count(day.begins()) + count(day.ends()))
                        .as(day.date().toString())
                        .isPositive());
    }

    private static int count(Provisions some) {
        return some.instruments().size()
                + some.conditions().size()
                + some.rows().size();
    }

    @Test
    void theStandardsRiseInTwentyTwentyFour() {
        ParameterChange urban = change("2024-01-01", "subsistence-allowance.standard", "640000", "URBAN");
        assertThat(urban.before().amount().rounded(2)).isEqualByComparingTo("650");
        assertThat(urban.after().amount().rounded(2)).isEqualByComparingTo("690");
        assertThat(urban.telling().law().instrument()).isEqualTo("nx-standards-2024");
        assertThat(urban.telling().mark()).isEqualTo(Mark.SECONDARY);
    }

    @Test
    void aValueThatIsNotFoundAnyMoreIsToldAsSuch() {
        ParameterChange grade = change("2025-08-04", "single-person.grade-4", "640000", "");
        assertThat(grade.before().choice()).isEqualTo("admitted");
        assertThat(grade.after().absent()).isTrue();
        assertThat(grade.telling().mark()).isEqualTo(Mark.NOT_FOUND);
    }

    @Test
    void theLastDayIsInsideSoTheEndIsToldOnTheNext() {
        ChangeDay day = day("2021-07-01");
        assertThat(day.ends().instruments()).extracting(LegalInstrument::id).contains("mca-2012-220", "mca-2016-178");
        assertThat(day.begins().instruments()).extracting(LegalInstrument::id).contains("mca-2021-57", "mca-2021-43");
        assertThat(day("2023-10-01").ends().conditions())
                .extracting(Condition::id)
                .contains("homes-within-usable-area");
        assertThat(day("2023-04-01").ends().rows())
                .anyMatch(entry -> entry.table().equals("price-supplement-recipients")
                        && entry.row().cell("group").equals("LOW_INCOME_MARGINAL"));
    }

    @Test
    void aStretchHasBothItsEndsInside() {
        assertThat(TIMELINE.between(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 4, 1))
                        .days())
                .extracting(ChangeDay::date)
                .startsWith(LocalDate.of(2022, 9, 1))
                .endsWith(LocalDate.of(2023, 4, 1));
        assertThat(TIMELINE.between(null, null)).isEqualTo(TIMELINE);
        assertThat(TIMELINE.between(LocalDate.MAX, null).days()).isEmpty();
    }

    private static ChangeDay day(String date) {
        return TIMELINE.days().stream()
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    private static ParameterChange change(String date, String parameter, String place, String key) {
        return day(date).parameters().stream()
                .filter(change -> change.parameter().id().equals(parameter)
                        && change.place().code().equals(place)
                        && change.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
