package heng.assessment;

import heng.decision.Decision;
import heng.decision.ExtremelyPoorTest;
import heng.decision.SchemeDecision.Outcome;
import heng.decision.Support;
import heng.decision.Supporter;
import heng.decision.SupporterInHousehold;
import heng.decision.SupporterOutside;
import heng.decision.WorkCapacity;
import heng.household.Obligor;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import heng.means.Person;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stage that comes before all others: which of those who count are extremely poor persons. */
final class ExtremePoverty {
    private final RuleBook rules;
    private final RuleSession session;
    private final Given given;
    private final CaseFile file;
    private final Items items;
    private final Belongings belongings;
    private final List<Person> counted;
    private final Means household;
    private final Map<Person, ExtremelyPoorTest> tests = new LinkedHashMap<>();
    private final Map<Person, Map<Person, Supporter>> inside = new LinkedHashMap<>();
    private final Map<Person, List<Supporter>> outside = new LinkedHashMap<>();

    ExtremePoverty(RuleBook rules, RuleSession session, Given given, List<Person> counted) {
        this.rules = rules;
        this.session = session;
        this.given = given;
        this.file = given.file();
        this.items = given.items();
        this.belongings = given.belongings();
        this.counted = counted;
        this.household = items.meansOf(counted);
    }

    /**
     * The decisions of the household for every way in which the doubts about extreme poverty may fall.
     *
     * @param compositions in how many ways the household may be composed
     */
    List<Decision> decide(List<WorkCapacity> capacities, Doubts doubts, int compositions) {
        for (WorkCapacity capacity : capacities) {
            if (counted.contains(capacity.person()) && !capacity.answer().isNotMet()) {
                Person person = capacity.person();
                tests.put(
                        person,
                        new ExtremelyPoorTest(
                                file,
                                person,
                                household,
                                belongings,
                                rules.conditionsOf(ExtremelyPoorTest.class, file.day()),
                                capacity.answer(),
                                items.ownIncomeOfExtremelyPoor(person)));
            }
        }
        if (!tests.isEmpty()) {
            session.give(tests.values()).answer();
            lookForSupporters();
            answerSupport();
        }
        List<Decision> decisions = new ArrayList<>();
        for (Set<Person> extremelyPoor : waysTheyMayFall(doubts, compositions)) {
            Composition composition = Composition.of(given, counted, household, extremelyPoor);
            decisions.add(new Assessment(given, new Proceedings(rules, session, file), composition, tests).decide());
        }
        return decisions;
    }

    private void lookForSupporters() {
        Answer propertyWithinLimits = propertyWithinLimits();
        List<Obligor> obligors = file.household().obligors();
        List<Supporter> all = new ArrayList<>();
        for (Person person : tests.keySet()) {
            Map<Person, Supporter> members = new LinkedHashMap<>();
            for (Person member : Kinship.supporters(person, items.living())) {
                members.put(member, new SupporterInHousehold(member, items.ownIncome(member), propertyWithinLimits));
            }
            inside.put(person, members);
            List<Supporter> others = new ArrayList<>();
            for (int i = 0; obligors != null && i < obligors.size(); i++) {
                if (obligors.get(i).supports().contains(person.id())) {
                    others.add(new SupporterOutside(file, i, obligors.get(i)));
                }
            }
            outside.put(person, others);
            all.addAll(members.values());
            all.addAll(others);
        }
        session.give(all).answer();
    }

    /** The property limits of the household, as the first test has found them. */
    private Answer propertyWithinLimits() {
        return tests.values().iterator().next().propertyWithinLimits();
    }

    /** Two who have nobody but each other are recognised together, so the most that can be recognised is sought. */
    private void answerSupport() {
        Map<Person, Answer> recognised = new LinkedHashMap<>();
        tests.forEach((person, test) -> recognised.put(person, test.allMetBut(ExtremelyPoorTest.SUPPORT)));
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (Person person : tests.keySet()) {
                Answer own = tests.get(person).allMetBut(ExtremelyPoorTest.SUPPORT);
                Answer next = own.andAlso(
                        new Support(tests.get(person), unable(person, recognised), allKnown()).nobodyAble());
                if (next.outcome()
                        != recognised.getOrDefault(person, Answer.NOT_MET).outcome()) {
                    recognised.put(person, next);
                    settled = false;
                }
            }
        }
        List<Support> supports = new ArrayList<>();
        tests.forEach((person, test) -> supports.add(new Support(test, unable(person, recognised), allKnown())));
        session.give(supports).answer();
    }

    private List<Answer> unable(Person person, Map<Person, Answer> recognised) {
        List<Answer> unable = new ArrayList<>();
        inside.getOrDefault(person, Map.of()).forEach((member, supporter) -> {
            Answer together = recognised.getOrDefault(member, Answer.NOT_MET);
            unable.add(supporter.unable().orAlso(together).orAlso(Kinship.isUncle(person, member)));
        });
        outside.getOrDefault(person, List.of()).forEach(supporter -> unable.add(supporter.unable()));
        return unable;
    }

    private Answer allKnown() {
        return file.household().obligors() == null
                ? Answer.undetermined(new Gap.MissingFact("/household/obligors"))
                : Answer.MET;
    }

    private List<Set<Person>> waysTheyMayFall(Doubts doubts, int compositions) {
        List<Set<Person>> ways = List.of(Set.of());
        for (Map.Entry<Person, ExtremelyPoorTest> entry : tests.entrySet()) {
            Outcome outcome = entry.getValue().outcome();
            if (outcome == Outcome.UNDETERMINED && doubts.split(entry.getValue().gaps(), compositions * ways.size())) {
                List<Set<Person>> both = new ArrayList<>(ways);
                ways.forEach(one -> both.add(with(one, entry.getKey())));
                ways = both;
            } else if (outcome == Outcome.CONFIRMED) {
                ways = ways.stream().map(one -> with(one, entry.getKey())).toList();
            }
        }
        return ways;
    }

    private static Set<Person> with(Set<Person> people, Person person) {
        Set<Person> more = new LinkedHashSet<>(people);
        more.add(person);
        return more;
    }
}
