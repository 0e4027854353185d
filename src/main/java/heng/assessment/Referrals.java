package heng.assessment;

import heng.decision.Referral;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Member.Employment;
import heng.household.Member.Schooling;
import heng.logic.Answer;
import heng.means.CaseFile;
import heng.means.Person;
import heng.parameter.Row;
import java.util.ArrayList;
import java.util.List;

/** Other help that a confirmed scheme opens: rows of the table {@code referrals}. */
final class Referrals {
    private final CaseFile file;
    private final Given given;
    private final Composition composition;

    Referrals(Given given, Composition composition) {
        this.file = given.file();
        this.given = given;
        this.composition = composition;
    }

    List<Referral> of(List<SchemeDecision> schemes) {
        List<Referral> referrals = new ArrayList<>();
        for (Row row : file.rows("referrals")) {
            for (SchemeDecision scheme : schemes) {
                if (scheme.outcome() == Outcome.CONFIRMED
                        && scheme.scheme().name().equals(row.cell("scheme"))
                        && hereFor(row)) {
                    refer(row, scheme, referrals);
                }
            }
        }
        return referrals;
    }

    private boolean hereFor(Row row) {
        String community = row.cell("community");
        return file.liesIn(row.cell("place"))
                && (community.isEmpty()
                        || community.equals(file.application().community().name()));
    }

    private void refer(Row row, SchemeDecision scheme, List<Referral> referrals) {
        List<String> members = covered(scheme).stream()
                .filter(person -> concerns(row.cell("who"), person).isMet())
                .map(Person::id)
                .toList();
        if (!members.isEmpty()) {
            String amount = row.cell("yuan-a-year");
            referrals.add(new Referral(
                    row.cell("kind"),
                    scheme.scheme(),
                    members,
                    row.text(),
                    amount.isEmpty() ? null : amount,
                    row.law()));
        }
    }

    private List<Person> covered(SchemeDecision scheme) {
        String member = scheme.member();
        return member == null
                ? composition.means().people()
                : List.of(given.items().person(member));
    }

    private static Answer concerns(String who, Person person) {
        return switch (who) {
            case "EVERYBODY", "HOUSEHOLD" -> Answer.MET;
            case "PUPILS" -> person.attends(Schooling.NONE).opposite();
            case "JOBLESS" -> Answer.of(person.adult()).andAlso(person.works(Employment.UNEMPLOYED));
            case "AT_HOME" -> person.inInstitution().opposite();
            default -> throw new IllegalStateException("the table referrals names nobody by " + who);
        };
    }
}
