package heng.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The amounts that follow from confirmed schemes (R12, R13, R14); the least where facts leave the amount open. */
final class Entitlements {
    private static final Fraction SUPPLEMENT_OF_DISABLED = Fraction.of("0.10");

    private final World world;
    private final List<Entitlement> all = new ArrayList<>();

    Entitlements(World world) {
        this.world = world;
    }

    List<Entitlement> all() {
        return List.copyOf(all);
    }

    /** The shortfall, or the former amount while the household is being phased out. */
    void allowance(Assessment allowance) {
        if (allowance.confirmed() != Truth.YES) return;
        AllowancePayment payment = new AllowancePayment(world);
        if (payment.phasedOut(allowance))
            payment.stated(allowance).ifPresent(amount -> add(allowance, "PHASE_OUT", ids(world.remaining()), amount));
        else
            shortfall(
                    allowance, world.remaining(), payment.ofHousehold(allowance).least());
    }

    void alone(Assessment alone) {
        if (alone.confirmed() != Truth.YES) return;
        Fraction amount = new AllowancePayment(world).alone(alone.who()).least();
        shortfall(alone, List.of(world.people().get(alone.who())), amount);
    }

    void benefits(List<Benefit> benefits) {
        benefits.forEach(benefit -> benefit.entitlement().ifPresent(all::add));
    }

    void extremelyPoor(Assessment support) {
        if (support.confirmed() != Truth.YES) return;
        Request request = world.request();
        Person person = world.people().get(support.who());
        person.setting().ifPresent(setting -> {
            Fraction living = SupportValues.living(request.asOf(), request.place(), setting, request.standard());
            add(support, "BASIC_LIVING", List.of(support.who()), living);
            Optional<Fraction> care = person.selfCare()
                    .flatMap(lost -> SupportValues.care(request.asOf(), request.place(), setting, lost));
            care.ifPresent(amount -> add(support, "CARE", List.of(support.who()), amount));
        });
    }

    void price(PriceSupplement supplement) {
        boolean confirmed =
                supplement.assess().filter(one -> one.confirmed() == Truth.YES).isPresent();
        if (confirmed) supplement.entitlement().ifPresent(all::add);
    }

    /** With a tenth of the share per head on top for each of them who is surely disabled. */
    private void shortfall(Assessment allowance, List<Person> covered, Fraction amount) {
        add(allowance, "SHORTFALL", ids(covered), amount);
        Fraction supplement = amount.over(covered.size()).times(SUPPLEMENT_OF_DISABLED);
        covered.stream()
                .filter(person -> person.disabled() == Truth.YES)
                .forEach(person -> add(allowance, Entitlement.SUPPLEMENT, List.of(person.id()), supplement));
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    private void add(Assessment scheme, String kind, List<String> members, Fraction monthly) {
        all.add(new Entitlement(scheme.scheme(), kind, scheme.who(), members, monthly));
    }
}
