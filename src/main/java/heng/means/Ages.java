package heng.means;

import java.time.LocalDate;
import java.time.Period;

/** 周岁: full years on the day of the decision. */
public final class Ages {
    private Ages() {}

    /** An age is reached on the birthday, or on the day after where {@code age.reached-on-birthday} says so. */
    public static int fullYears(CaseFile file, LocalDate birthDate) {
        boolean onBirthday = !file.choice("age.reached-on-birthday").equals("false");
        LocalDate reached = onBirthday ? file.day() : file.day().minusDays(1);
        return Math.max(0, Period.between(birthDate, reached).getYears());
    }
}
