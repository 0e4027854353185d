package heng.assessment;

import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Membership;
import heng.means.Person;
import java.util.ArrayList;
import java.util.List;

/** Every way the household may be composed, while it is not known whether somebody counts. */
final class Compositions {
    /** Beyond this many doubts only the first are tried both ways; the rest make the outcome open all the same. */
    private static final int MOST_DOUBTS = 6;

    private Compositions() {}

    static List<List<Person>> of(List<Membership> memberships, List<Gap> doubts) {
        List<List<Person>> compositions = List.of(List.of());
        int splits = 0;
        for (Membership membership : memberships) {
            Answer counts = membership.answer();
            boolean open = counts.isUndetermined();
            if (open) {
                doubts.addAll(counts.gaps());
                splits++;
            }
            if (open && splits <= MOST_DOUBTS) {
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
