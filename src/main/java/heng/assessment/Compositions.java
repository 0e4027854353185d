package heng.assessment;

import heng.logic.Answer;
import heng.means.Membership;
import heng.means.Person;
import java.util.ArrayList;
import java.util.List;

/** Every way the household may be composed, while it is not known whether somebody counts. */
final class Compositions {
    private Compositions() {}

    static List<List<Person>> of(List<Membership> memberships, Doubts doubts) {
        List<List<Person>> compositions = List.of(List.of());
        for (Membership membership : memberships) {
            Answer counts = membership.answer();
            if (counts.isUndetermined() && doubts.split(counts.gaps(), compositions.size())) {
                List<List<Person>> both = new ArrayList<>(compositions);
                compositions.forEach(one -> both.add(with(one, membership.person())));
                compositions = both;
            } else if (!counts.isNotMet()) {
                compositions = compositions.stream()
                        .map(one -> with(one, membership.person()))
                        .toList();
            }
        }
        return compositions;
    }

    private static List<Person> with(List<Person> people, Person person) {
        List<Person> more = new ArrayList<>(people);
        more.add(person);
        return more;
    }
}
