package heng.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything on top of the basic schemes, person by person, and temporary assistance for all. */
record Benefits(Standing standing, Optional<Assessment> rigid) {

    List<Benefit> all() {
        List<Benefit> all = new ArrayList<>();
        for (Person person : standing.world().request().people()) all.addAll(of(person));
        new TemporaryAssistance(standing, rigid).benefit().ifPresent(all::add);
        return all;
    }

    private List<Benefit> of(Person person) {
        return Stream.of(
                        new LivingSubsidy(standing, person).benefit(),
                        new NursingSubsidy(standing, person).benefit(),
                        new OrphanAllowance(standing, person).benefit(),
                        new DeFactoOrphanAllowance(standing, person).benefit(),
                        new OldAgeAllowance(standing, person).benefit(),
                        new ElderlyService(standing, person).benefit(),
                        new ElderlyNursing(standing, person).benefit(),
                        new UnemployedAssistance(standing, person).benefit())
                .flatMap(Optional::stream)
                .toList();
    }
}
