package heng.inquiry;

import heng.decision.Decision;
import heng.household.Application;
import heng.household.Assistance;
import heng.household.Member;
import heng.household.Obligor;
import heng.law.LegalBasis;
import heng.law.Text;
import heng.logic.Amount;
import heng.means.FullMonths;
import heng.parameter.DatedValue;
import heng.parameter.ParameterSheet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The facts that only the day moves: ages, months of a phase-out, how long a situation has lasted. */
final class FactMovers {
    private static final int DAYS_LATER = 5;

    private final Decision decision;
    private final LocalDate day;
    private final ParameterSheet sheet;
    private final boolean onBirthday;
    private final List<Mover> movers = new ArrayList<>();

    FactMovers(Decision decision, ParameterSheet sheet) {
        this.decision = decision;
        this.day = decision.file().day();
        this.sheet = sheet;
        DatedValue reached = sheet.find("age.reached-on-birthday");
        this.onBirthday = reached == null || !"false".equals(reached.choice());
    }

    List<Mover> all(Application application) {
        for (Member member : application.household().members()) {
            LocalDate counted = onBirthday ? day : day.minusDays(1);
            birthday(
                    member.birthDate(),
                    counted,
                    "成员 " + member.id(),
                    "member " + member.id(),
                    (facts, born) -> Redated.member(facts, member.id(), born));
            situation(member);
        }
        for (Obligor obligor : Redated.each(application.household().obligors())) {
            birthday(
                    obligor.birthDate(),
                    day,
                    "法定义务人 " + obligor.id(),
                    "the obligor " + obligor.id(),
                    (facts, born) -> Redated.obligor(facts, obligor.id(), born));
        }
        for (Assistance assistance : Redated.each(application.household().assistance())) {
            phaseOut(assistance);
        }
        return movers;
    }

    private void birthday(
            @Nullable LocalDate born, LocalDate counted, String zh, String en, Redated.Change<LocalDate> change) {
        if (born == null || years(born, counted) == years(born, counted.minusDays(1))) {
            return;
        }
        int age = years(born, counted);
        LocalDate later = later(born, other -> years(other, counted) == years(born, counted.minusDays(1)));
        Text text = new Text(zh + " 年满 " + age + " 周岁", en + " reaches the age of " + age);
        movers.add(new OfFact(Because.Kind.BIRTHDAY, text, naming("years", age), facts -> change.of(facts, later)));
    }

    private void phaseOut(Assistance assistance) {
        LocalDate since = assistance.phaseOutSince();
        boolean begins = day.equals(since);
        if (since == null || since.isAfter(day) || !begins && months(since, day) == months(since, day.minusDays(1))) {
            return;
        }
        long month = months(since, day) + 1;
        LocalDate later = later(since, other -> other.isAfter(day) || !begins && months(other, day) < month - 1);
        Text text = new Text("渐退期进入第 " + month + " 个月", "Month " + month + " of the phase-out begins");
        DatedValue allowed = sheet.find("phase-out.months");
        movers.add(new OfFact(
                Because.Kind.PHASE_OUT,
                text,
                allowed == null ? List.of() : List.of(allowed.law()),
                facts -> Redated.assistance(facts, assistance, later)));
    }

    private void situation(Member member) {
        LocalDate since = member.situationSince();
        LocalDate eve = day.minusDays(1);
        if (since == null || months(since, day) == months(since, eve) && years(since, day) == years(since, eve)) {
            return;
        }
        long months = Math.max(months(since, day), years(since, day) * 12L);
        boolean year = months % 12 == 0;
        LocalDate later = later(
                since, other -> months(other, day) == months(since, eve) && years(other, day) == years(since, eve));
        Text text = new Text(
                "成员 " + member.id() + " 的情形满 " + (year ? months / 12 + " 年" : months + " 个月"),
                "The situation of member " + member.id() + " has lasted "
                        + (year ? months / 12 + " years" : months + " months"));
        List<LegalBasis> basis = new ArrayList<>(naming("months", months));
        basis.addAll(year ? naming("years", months / 12) : List.of());
        movers.add(
                new OfFact(Because.Kind.SITUATION, text, basis, facts -> Redated.situation(facts, member.id(), later)));
    }

    /** The law of the values in this unit that the decision has looked at and that say so many. */
    private List<LegalBasis> naming(String unit, long count) {
        return decision.file().used().stream()
                .filter(value -> value.amount() != null
                        && Amount.of(count).equals(value.amount())
                        && sheet.definition(value.parameter()).unit().equals(unit))
                .map(DatedValue::law)
                .distinct()
                .toList();
    }

    private static LocalDate later(LocalDate since, Predicate<LocalDate> enough) {
        LocalDate other = since.plusDays(1);
        while (!enough.test(other) && other.isBefore(since.plusDays(DAYS_LATER))) {
            other = other.plusDays(1);
        }
        return other;
    }

    private static int years(LocalDate since, LocalDate day) {
        return Period.between(since, day).getYears();
    }

    private static long months(LocalDate since, LocalDate day) {
        return FullMonths.between(since, day);
    }

    private record OfFact(Because.Kind kind, Text text, List<LegalBasis> basis, UnaryOperator<Application> undo)
            implements Mover {
        @Override
        public List<Because> because() {
            return List.of(new Because(kind, text, basis));
        }

        @Override
        public Application without(Application application) {
            return undo.apply(application);
        }
    }
}
