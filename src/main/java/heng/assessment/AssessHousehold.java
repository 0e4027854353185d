package heng.assessment;

import heng.decision.Decision;
import heng.decision.WorkCapacity;
import heng.household.Application;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Membership;
import heng.means.Person;
import heng.parameter.DatedValue;
import heng.parameter.NoValueInForce;
import heng.parameter.Parameter;
import heng.parameter.Parameter.WhenAbsent;
import heng.parameter.ParameterSheet;
import heng.parameter.Places.Place;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleSession;
import heng.verification.CompareRecords;
import heng.verification.Verification;
import heng.verification.Verification.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Decides one household on one day. Where it is not known whether somebody counts, the household is decided with and
 * without; what agrees is the answer, what differs is undetermined and names the fact.
 */
public final class AssessHousehold {
    private final RuleBook rules;

    /** Decides by this rule book. */
    public AssessHousehold(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * The decision. Where records of agencies were returned, the household is decided by them and as declared; what
     * differs goes to a person.
     *
     * @throws UnknownJurisdiction where the code is not a county of the rule book
     * @throws NoValueInForce where a value the decision rests on is not in force at the place on the day
     */
    public Decision decide(Application application) {
        return decideBy(application, sheet(application));
    }

    /** The decision by other values than those of its place and day: what it would be if they had not changed. */
    public Decision decideBy(Application application, ParameterSheet sheet) {
        Verification verification = CompareRecords.of(application, sheet);
        int extent = application.household().extent() * verification.versions();
        Decision recorded = decideVersion(verification.recorded(), sheet, extent);
        if (verification.records().isEmpty()) {
            return recorded;
        }
        Verdict verdict = new Verdict(verification, recorded);
        if (verification.discrepancies().isEmpty()) {
            return verdict.without();
        }
        verification
                .discrepancies()
                .forEach(one -> verdict.weigh(one, decideVersion(verification.recordedBut(one), sheet, extent)));
        return verdict.against(decideVersion(verification.declared(), sheet, extent));
    }

    /**
     * Decides what holds if some of the records do.
     *
     * @param extent of the household in all its versions together
     */
    private Decision decideVersion(Version version, ParameterSheet sheet, int extent) {
        Decision decision = decide(version.application(), sheet, extent);
        return version.spouseUnnamed() ? UnnamedSpouse.opens(decision) : decision;
    }

    private Decision decide(Application application, ParameterSheet sheet, int extent) {
        CaseFile file = new CaseFile(application, sheet);
        try (RuleSession session = rules.open(application.asOf())) {
            Items items = new Items(file);
            List<Membership> memberships =
                    items.people().stream().map(Membership::new).toList();
            List<WorkCapacity> capacities =
                    items.people().stream().map(WorkCapacity::new).toList();
            session.give(memberships).give(capacities).give(items.all()).answer();
            Map<Person, Answer> parentsUnable = new Parents(file, items.living()).unable(session);
            Given given = new Given(file, items, new Belongings(file), parentsUnable);
            List<Decision> decisions = new ArrayList<>();
            Doubts doubts = new Doubts(extent);
            List<List<Person>> compositions = Compositions.of(memberships, doubts);
            for (List<Person> counted : compositions) {
                ExtremePoverty poverty = new ExtremePoverty(rules, session, given, counted);
                decisions.addAll(poverty.decide(capacities, doubts, compositions.size()));
            }
            return Agreement.of(decisions, doubts);
        }
    }

    private ParameterSheet sheet(Application application) {
        Place place = rules.parameters().places().find(application.jurisdiction());
        if (place == null || !rules.parameters().places().isCounty(place.code())) {
            throw new UnknownJurisdiction();
        }
        ParameterSheet sheet =
                rules.parameters().sheet(place.code(), application.community().name(), application.asOf());
        for (Parameter parameter : rules.parameters().parameters()) {
            if (parameter.whenAbsent() == WhenAbsent.REFUSE) {
                DatedValue value = sheet.find(parameter.id());
                if (value == null || value.absent()) {
                    throw new NoValueInForce(parameter, place, application.asOf());
                }
            }
        }
        return sheet;
    }
}
