package heng.decision;

import heng.household.Scheme;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import heng.means.Person;

/** A test that one person takes alone; limits per head are still those of the household. */
public abstract class PersonTest extends SchemeTest implements MeansTested {
    private final Person person;

    PersonTest(CaseFile file, Scheme scheme, Person person, Means means, Belongings belongings, Conditions conditions) {
        super(file, scheme, means, belongings, conditions);
        this.person = person;
    }

    public Person person() {
        return person;
    }
}
