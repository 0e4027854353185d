package heng.assessment;

import heng.decision.SupporterInHousehold;
import heng.decision.SupporterOutside;
import heng.decision.benefit.Parent;
import heng.household.Obligor;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.CaseFile;
import heng.means.Person;
import heng.rulebook.RuleSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the parents of each minor. A parent who is named neither among the members nor, once that list is
 * stated, among the obligors is dead or missing; while it is not stated, an unable parent may be in it.
 */
final class Parents {
    private final CaseFile file;
    private final List<Person> people;

    Parents(CaseFile file, List<Person> people) {
        this.file = file;
        this.people = people;
    }

    /** For each minor, whether some parent is known to be unable and none is able. */
    Map<Person, Answer> unable(RuleSession session) {
        Map<Person, List<Parent>> parents = new LinkedHashMap<>();
        people.stream().filter(person -> !person.adult()).forEach(minor -> parents.put(minor, of(minor)));
        parents.values().forEach(session::give);
        session.answer();
        Map<Person, Answer> unable = new LinkedHashMap<>();
        parents.forEach((minor, known) -> unable.put(minor, allUnable(known)));
        return unable;
    }

    private Answer allUnable(List<Parent> known) {
        boolean stated = file.household().obligors() != null;
        Answer open = Answer.undetermined(new Gap.MissingFact("/household/obligors"));
        Answer some = stated ? Answer.NOT_MET : open;
        Answer all = stated ? Answer.MET : open;
        for (Parent parent : known) {
            some = some.orAlso(parent.parentAndUnable());
            all = all.andAlso(parent.noAbleParent());
        }
        return some.andAlso(all);
    }

    private List<Parent> of(Person minor) {
        List<Parent> parents = new ArrayList<>();
        for (Person member : people) {
            if (member != minor && Kinship.isParent(minor, member)) {
                parents.add(new Parent(
                        new SupporterInHousehold(member, Amount.ZERO, Answer.MET),
                        Kinship.isUncle(minor, member).opposite()));
            }
        }
        List<Obligor> obligors = file.household().obligors();
        for (int i = 0; obligors != null && i < obligors.size(); i++) {
            Obligor obligor = obligors.get(i);
            if (obligor.supports().contains(minor.id())) {
                parents.add(new Parent(new SupporterOutside(file, i, obligor), Kinship.isParent(obligor, i)));
            }
        }
        return parents;
    }
}
