package heng.inquiry;

import heng.decision.Decision;
import heng.decision.Finding;
import heng.decision.SchemeDecision;
import heng.household.Household;
import heng.household.Member;
import heng.household.Obligor;
import heng.logic.Amount;
import heng.means.FullMonths;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** The day in the next years on which a condition is met by nothing but time, by the law of the day of the decision. */
final class Waiting {
    private static final int MOST_DAYS = 24;
    private static final int MOST_YEARS = 10;

    private final Walks walks;
    private final Decision decision;
    private final Household household;

    Waiting(Walks walks) {
        this.walks = walks;
        this.decision = walks.base();
        this.household = decision.file().application().household();
    }

    /** The first such day, or null. */
    @Nullable
    LocalDate metOn(SchemeDecision where, Finding finding, Remedy remedy) {
        return days(remedy.waiting()).stream()
                .limit(MOST_DAYS)
                .filter(day -> met(walks.with(on(day)).like(where), finding))
                .findFirst()
                .orElse(null);
    }

    private static boolean met(@Nullable SchemeDecision then, Finding finding) {
        return then != null
                && then.findings().stream()
                        .anyMatch(one -> one.condition().equals(finding.condition())
                                && one.answer().isMet());
    }

    /** The days to come on which somebody reaches an age, or a situation has lasted a time, that one of these sets. */
    private SortedSet<LocalDate> days(List<String> parameters) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String parameter : parameters) {
            Amount value = decision.file().value(parameter);
            if (value.isKnown()) {
                boolean years = decision.file().definition(parameter).unit().equals("years");
                int months = value.rounded(0).intValueExact() * (years ? 12 : 1);
                beginnings().forEach(since -> days.add(full(since, months)));
            }
        }
        LocalDate today = decision.file().day();
        return days.subSet(today.plusDays(1), today.plusYears(MOST_YEARS));
    }

    private static LocalDate full(LocalDate since, int months) {
        LocalDate day = since.plusMonths(months);
        return Period.between(since, day).toTotalMonths() < months ? day.plusDays(1) : day;
    }

    private List<LocalDate> beginnings() {
        List<LocalDate> all = new ArrayList<>();
        for (Member member : household.members()) {
            all.add(member.birthDate());
            if (member.situationSince() != null) {
                all.add(member.situationSince());
            }
        }
        for (Obligor obligor : obligors()) {
            if (obligor.birthDate() != null) {
                all.add(obligor.birthDate());
            }
        }
        return all;
    }

    private List<Obligor> obligors() {
        return household.obligors() == null ? List.of() : household.obligors();
    }

    /** Everybody as old, and every situation as long, as on that day. */
    private List<Edit> on(LocalDate day) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < household.members().size(); i++) {
            String path = "/household/members/" + i;
            Member member = household.members().get(i);
            edits.add(back(path + "/birthDate", member.birthDate(), day));
            if (member.situationSince() != null) {
                edits.add(back(path + "/situationSince", member.situationSince(), day));
            }
        }
        for (int i = 0; i < obligors().size(); i++) {
            LocalDate born = obligors().get(i).birthDate();
            if (born != null) {
                edits.add(back("/household/obligors/" + i + "/birthDate", born, day));
            }
        }
        return edits;
    }

    /** A beginning that lies as many full months back from the day of the decision as the true one from that day. */
    private Edit back(String pointer, LocalDate since, LocalDate day) {
        LocalDate begins = decision.file().day().minusDays(2).minusMonths(FullMonths.between(since, day));
        return new Edit.Put(pointer, JsonNodeFactory.instance.stringNode(begins.toString()));
    }
}
