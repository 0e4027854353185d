package heng.planning;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.household.Application;
import heng.household.Household;
import heng.household.Member;
import heng.household.Relation;
import heng.household.Scheme;
import heng.household.Situation;
import heng.means.Person;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Decides a household again while it is not known what some records would say. */
final class Trial {
    private final AssessHousehold assessment;
    private final Application known;
    private final Decision decision;
    private final Reach reach;
    private final Set<String> living = new LinkedHashSet<>();
    private long left;

    /** Of the application as its facts are known now. */
    Trial(AssessHousehold assessment, Application known) {
        this.assessment = assessment;
        this.known = known;
        this.decision = assessment.decide(known);
        this.left = decision.repeats();
        Set<String> all = new LinkedHashSet<>();
        for (Member member : known.household().members()) {
            all.add(member.id());
            if (member.situation() != Situation.DECEASED) {
                living.add(member.id());
            }
        }
        this.reach = new Reach(decision, all);
    }

    /** Ids of the members about whom an agency can be asked. */
    Set<String> living() {
        return living;
    }

    /**
     * The schemes whose outcome or amount these things could change. Amounts are open all at once, facts those of one
     * member at a time: the ways a household may be would else double with every member.
     */
    Set<Scheme> of(Set<Thing> things) {
        Set<Scheme> schemes = EnumSet.noneOf(Scheme.class);
        Map<String, Set<Thing>> facts = new LinkedHashMap<>();
        Set<Thing> amounts = new LinkedHashSet<>();
        for (Thing thing : things) {
            boolean fact = thing.record().startsWith("FACT:");
            (fact ? facts.computeIfAbsent(thing.member(), unused -> new LinkedHashSet<>()) : amounts).add(thing);
        }
        forget(amounts, schemes);
        facts.values().forEach(ofOne -> {
            ofOne.addAll(amounts);
            forget(ofOne, schemes);
        });
        return schemes;
    }

    private void forget(Set<Thing> things, Set<Scheme> schemes) {
        Forgetting forgetting = new Forgetting(known.household(), things);
        Household forgotten = forgetting.household();
        for (Household way : new Ways(forgotten, applicantIsAdult()).without(things)) {
            if (way.equals(known.household())) {
                schemes.addAll(reach.of(decision, forgetting.pointers()));
            } else if (left-- > 0) {
                schemes.addAll(reach.of(assessment.decide(known.about(way)), forgetting.pointers()));
            } else {
                decision.schemes().forEach(scheme -> schemes.add(scheme.scheme()));
            }
        }
    }

    /** Whether everything was tried; where not, what was not is held for able to change every scheme. */
    boolean complete() {
        return left >= 0;
    }

    private boolean applicantIsAdult() {
        for (int i = 0; i < known.household().members().size(); i++) {
            if (known.household().members().get(i).relation() == Relation.APPLICANT) {
                return new Person(decision.file(), i).adult();
            }
        }
        return false;
    }
}
