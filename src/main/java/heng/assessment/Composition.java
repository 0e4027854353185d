package heng.assessment;

import heng.logic.Answer;
import heng.means.Means;
import heng.means.Person;
import java.util.List;
import java.util.Set;

/**
 * One way the household may be composed.
 *
 * @param counted who counts
 * @param extremelyPoor who of these is supported as extremely poor
 * @param household means of all who count
 * @param means means of those whose income is compared with the standard
 */
record Composition(List<Person> counted, Set<Person> extremelyPoor, Means household, Means means) {

    /** The composition in which these are extremely poor; by the parameter they leave the head count. */
    static Composition of(Given given, List<Person> counted, Means household, Set<Person> extremelyPoor) {
        boolean leave = given.file().flag("extremely-poor.leaves-head-count").isMet();
        Means means = leave && !extremelyPoor.isEmpty()
                ? given.items()
                        .meansOf(counted.stream()
                                .filter(person -> !extremelyPoor.contains(person))
                                .toList())
                : household;
        return new Composition(counted, extremelyPoor, household, means);
    }

    /** Whether nobody is left to count because all are supported as extremely poor. */
    Answer allTakenOut() {
        return Answer.of(means.heads() == 0 && !counted.isEmpty());
    }

    /** Whether the person is one of those whose income is compared. */
    boolean remains(Person person) {
        return means.people().contains(person);
    }
}
