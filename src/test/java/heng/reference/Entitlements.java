package heng.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The amounts that follow from confirmed schemes (R12, R13, R14); the least where facts leave the amount open. */
final class Entitlements {
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
        List<String> members = world.remaining().stream().map(Person::id).toList();
        if (allowance.otherwise() == Truth.YES) {
            new PhaseOut(world).formerAmount().ifPresent(amount -> add(allowance, "PHASE_OUT", members, amount));
            return;
        }
        Range income = new Means(world).countedIncome();
        add(allowance, "SHORTFALL", members, shortfall(members.size(), income));
    }

    void alone(Assessment alone) {
        if (alone.confirmed() != Truth.YES) return;
        Range income = new Means(world).ownIncomeLessOwnDeductions(alone.who());
        add(alone, "SHORTFALL", List.of(alone.who()), shortfall(1, income));
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

    private Fraction shortfall(int heads, Range income) {
        return world.request().standardFor(heads).minus(income.most().orElseThrow());
    }

    private void add(Assessment scheme, String kind, List<String> members, Fraction monthly) {
        all.add(new Entitlement(scheme.scheme(), kind, scheme.who(), members, monthly));
    }
}
