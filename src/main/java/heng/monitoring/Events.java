package heng.monitoring;

import heng.household.Asset;
import heng.household.Expenditure;
import heng.household.Income;
import heng.household.Income.Per;
import heng.household.IncomeRise;
import heng.household.IncomeRise.Cause;
import heng.household.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts events into a household. What an event leaves open is not known; nothing is guessed. */
final class Events {
    private final Draft draft;
    private final List<Event> events;
    private final LocalDate asOf;

    Events(Draft draft, List<Event> events, LocalDate asOf) {
        this.draft = draft;
        this.events = events;
        this.asOf = asOf;
    }

    void happen() {
        for (int i = 0; i < events.size(); i++) {
            happens(events.get(i), "/events/" + i);
        }
    }

    /** Where something else has happened and no income rose, it was not work that raised the income per head. */
    void noIncomeRose() {
        boolean otherWork = events.stream().anyMatch(event -> event.kind() == Event.Kind.EMPLOYMENT_CHANGED);
        if (!events.isEmpty() && !otherWork && !draft.rose()) {
            draft.rose(new IncomeRise(Cause.OTHER, asOf));
        }
    }

    private void happens(Event event, String path) {
        LocalDate since = event.since() == null ? asOf : event.since();
        switch (event.kind()) {
            case INCOME_CHANGED -> income(event, since, path);
            case MEMBER_DIED -> draft.change(event.member(), one -> one.in(Situation.DECEASED, event.on()));
            case EXPENSE_SURGED -> expense(event);
            case VEHICLE_BOUGHT -> {
                if (draft.assets() != null) {
                    draft.assets().add(new Asset(Asset.Kind.MOTOR_VEHICLE, null, null, null, event.use(), path));
                }
            }
            case MEMBER_IMPRISONED -> draft.change(event.member(), one -> one.in(Situation.IMPRISONED, since));
            case EMPLOYMENT_CHANGED -> employment(event, path);
            case DISABILITY_CERTIFIED -> draft.change(event.member(), one -> one.disabled(event.disability()));
        }
    }

    /** All there is of the kind now, at the cost it was declared with; more than before is a rise. */
    private void income(Event event, LocalDate since, String path) {
        Income.Kind kind = Objects.requireNonNull(event.incomeKind());
        if (draft.incomes() == null) {
            return;
        }
        List<Income> before = draft.incomes().stream()
                .filter(one -> same(one, event.member(), kind))
                .toList();
        BigDecimal amount = yearly(event.amount(), Objects.requireNonNull(event.per()));
        BigDecimal total = total(before, Income::amount);
        replace(
                draft.incomes(),
                new Income(
                        Objects.requireNonNull(event.member()),
                        kind,
                        amount,
                        Per.YEAR,
                        total(before, Income::cost),
                        path));
        if (amount != null && total != null && amount.compareTo(total) > 0) {
            draft.rose(new IncomeRise(cause(kind), since));
        }
    }

    /** Takes the place of the first of its kind; of the others nothing is left, but their places are kept. */
    private static void replace(List<Income> incomes, Income now) {
        boolean placed = false;
        for (int i = 0; i < incomes.size(); i++) {
            if (same(incomes.get(i), now.member(), now.kind())) {
                incomes.set(i, placed ? now.of(BigDecimal.ZERO, Per.YEAR, BigDecimal.ZERO) : now);
                placed = true;
            }
        }
        if (!placed) {
            incomes.add(now);
        }
    }

    /** Yuan a year; null where one of them is not known. */
    private static @Nullable BigDecimal total(List<Income> incomes, Function<Income, @Nullable BigDecimal> figure) {
        BigDecimal total = BigDecimal.ZERO;
        for (Income one : incomes) {
            BigDecimal yearly = yearly(figure.apply(one), one.per());
            total = total == null || yearly == null ? null : total.add(yearly);
        }
        return total;
    }

    private static boolean same(Income income, @Nullable String member, Income.Kind kind) {
        return income.member().equals(member) && income.kind() == kind;
    }

    private static @Nullable BigDecimal yearly(@Nullable BigDecimal amount, Per per) {
        return amount == null || per == Per.YEAR ? amount : amount.multiply(BigDecimal.valueOf(12));
    }

    /** Whether farming counts as work of one's own is not settled, so it is left open. */
    private static @Nullable Cause cause(Income.Kind kind) {
        return switch (kind) {
            case WAGE -> Cause.EMPLOYMENT;
            case OTHER_BUSINESS -> Cause.ENTERPRISE;
            case FARM_BUSINESS -> null;
            default -> Cause.OTHER;
        };
    }

    private void expense(Event event) {
        List<Expenditure> spent = draft.expenditures();
        Expenditure.Kind kind = Objects.requireNonNull(event.expenditureKind());
        if (spent != null) {
            spent.removeIf(one -> one.kind() == kind && Objects.equals(one.member(), event.member()));
            spent.add(new Expenditure(event.member(), kind, event.amount(), Objects.requireNonNull(event.per())));
        }
    }

    /** With other work the wage is another one: not known, unless an event tells it too. */
    private void employment(Event event, String path) {
        draft.change(event.member(), one -> one.working(event.employment()));
        boolean told = events.stream()
                .anyMatch(one -> one.kind() == Event.Kind.INCOME_CHANGED
                        && Objects.equals(one.member(), event.member())
                        && one.incomeKind() == Income.Kind.WAGE);
        if (draft.incomes() != null && !told) {
            String member = Objects.requireNonNull(event.member());
            replace(draft.incomes(), new Income(member, Income.Kind.WAGE, null, Per.MONTH, BigDecimal.ZERO, path));
        }
    }
}
