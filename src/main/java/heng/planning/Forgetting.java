package heng.planning;

import heng.household.Asset;
import heng.household.Household;
import heng.household.Income;
import heng.household.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The household while it is not known what records would say of some things: the amounts are open, there may be more
 * of each kind, and the facts are open. A list that nobody stated stays so.
 */
final class Forgetting {
    private final Household before;
    private final Set<Thing> things;
    private final Set<String> pointers = new HashSet<>();

    Forgetting(Household before, Set<Thing> things) {
        this.before = before;
        this.things = things;
    }

    Household household() {
        return before.with(members(), incomes(), assets());
    }

    /** JSON pointers of what is open for this reason, once the household was asked for. */
    Set<String> pointers() {
        return pointers;
    }

    private List<Member> members() {
        List<Member> people = new ArrayList<>(before.members());
        for (int i = 0; i < people.size(); i++) {
            people.set(i, forgotten(people.get(i), "/household/members/" + i));
        }
        return people;
    }

    private Member forgotten(Member known, String path) {
        Member one = known;
        if (things.contains(new Thing("FACT:SITUATION", one.id()))) {
            one = one.in(null, null);
            open(path, "situation", "situationSince");
        }
        if (things.contains(new Thing("FACT:EMPLOYMENT", one.id()))) {
            one = one.working(null);
            open(path, "employment");
        }
        if (things.contains(new Thing("FACT:DISABILITY", one.id()))) {
            one = one.disabled(null);
            open(path, "disability", "disability/kind", "disability/grade");
        }
        String id = one.id();
        boolean statuses = things.stream()
                .anyMatch(thing -> thing.record().equals("FACT:RECOGNISED")
                        && thing.member().equals(id));
        if (statuses && one.recognised() == null) {
            open(path, "recognised");
        }
        return one;
    }

    private @Nullable List<Income> incomes() {
        if (before.incomes() == null) {
            return null;
        }
        List<Income> incomes = new ArrayList<>(before.incomes());
        for (Income.Kind kind : Income.Kind.values()) {
            for (Member member : before.members()) {
                if (things.contains(new Thing("INCOME:" + kind, member.id()))) {
                    forget(incomes, member.id(), kind);
                }
            }
        }
        return incomes;
    }

    private void forget(List<Income> incomes, String member, Income.Kind kind) {
        boolean found = false;
        for (int i = 0; i < incomes.size(); i++) {
            Income one = incomes.get(i);
            if (one.member().equals(member) && one.kind() == kind) {
                incomes.set(i, new Income(member, kind, null, one.per(), one.cost(), one.origin()));
                open(one.origin() == null ? "/household/incomes/" + i : one.origin(), "amount");
                found = true;
            }
        }
        if (!found) {
            open("/household/incomes/" + incomes.size(), "amount");
            incomes.add(new Income(member, kind, null, Income.Per.MONTH, BigDecimal.ZERO, null));
        }
    }

    private @Nullable List<Asset> assets() {
        if (before.assets() == null) {
            return null;
        }
        List<Asset> assets = new ArrayList<>(before.assets());
        for (Asset.Kind kind : Asset.Kind.values()) {
            if (things.contains(new Thing("ASSET:" + kind, ""))) {
                for (int i = 0; i < assets.size(); i++) {
                    if (assets.get(i).kind() == kind) {
                        assets.set(i, open(kind, assets.get(i).origin(), i));
                    }
                }
                for (int more = kind == Asset.Kind.HOME ? 2 : 1; more > 0; more--) {
                    assets.add(open(kind, null, assets.size()));
                }
            }
        }
        return assets;
    }

    private Asset open(Asset.Kind kind, @Nullable String origin, int index) {
        String path = origin == null ? "/household/assets/" + index : origin + "/asset";
        open(path, "amount", "builtArea", "usableArea", "use");
        return new Asset(kind, null, null, null, null, origin);
    }

    private void open(String path, String... fields) {
        for (String field : fields) {
            pointers.add(path + "/" + field);
        }
    }
}
