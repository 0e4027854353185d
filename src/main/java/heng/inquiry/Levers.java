package heng.inquiry;

import heng.decision.Decision;
import heng.household.Application;
import heng.household.Asset;
import heng.household.Expenditure;
import heng.household.Household;
import heng.household.Income;
import heng.household.Income.Per;
import heng.household.Scheme;
import heng.inquiry.Lowered.Part;
import heng.means.Item;
import heng.means.Treatment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** The facts of a household that can be moved. */
final class Levers {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MONTHS = 12;

    private final Decision decision;
    private final Household household;
    private final int heads;

    /** The levers of a decided household. */
    Levers(Decision decision) {
        Application application = decision.file().application();
        Integer counted = decision.means().heads();
        this.decision = decision;
        this.household = application.household();
        this.heads = counted == null ? 0 : counted;
    }

    /** Whether the household has nobody who counts. */
    boolean nobodyCounts() {
        return decision.means().ways().stream().allMatch(means -> means.heads() == 0);
    }

    /** Counted income of all who count, but not what lies at these pointers. */
    Lever income(List<String> without) {
        List<Part> parts = incomes(item -> decision.means().concerns(item), without);
        return new Lowered("income", parts, "yuan/month", MONTHS, heads);
    }

    /** Counted income of one member, but not what lies at these pointers. */
    Lever ownIncome(String member, List<String> without) {
        List<Part> parts =
                incomes(item -> Objects.requireNonNull(item.person()).id().equals(member), without);
        return new Lowered("income/" + member, parts, "yuan/month", MONTHS, 0);
    }

    private List<Part> incomes(Predicate<Item> whose, List<String> without) {
        List<Income> all = household.incomes() == null ? List.of() : household.incomes();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Item item = decision.items().get(i);
            boolean counts = item.treatment() == Treatment.COUNTED || item.treatment() == Treatment.OPEN;
            if (counts && whose.test(item) && !without.contains(amount("incomes", i))) {
                places.add(i);
            }
        }
        places.sort(Comparator.comparing(
                        (Integer i) -> mayBeExtremelyPoor(all.get(i).member()))
                .thenComparing(i -> decision.items().get(i).treatment() == Treatment.OPEN)
                .thenComparing(i -> part(all.get(i), i).steps(), Comparator.reverseOrder()));
        return places.stream().map(i -> part(all.get(i), i)).toList();
    }

    /** A step is a twelfth of a fen a month: a fen of what is stated by the year. */
    private static Part part(Income income, int place) {
        BigDecimal amount = income.amount();
        BigDecimal cost = income.cost();
        BigDecimal net = amount == null || cost == null ? BigDecimal.ZERO : amount.subtract(cost);
        return new Part(
                amount("incomes", place), hundredths(net.max(BigDecimal.ZERO)), income.per() == Per.YEAR ? 1 : MONTHS);
    }

    /** Whose income may decide about extreme poverty and so about who counts: it is moved last. */
    private boolean mayBeExtremelyPoor(String member) {
        return decision.schemes().stream()
                .anyMatch(one -> one.scheme() == Scheme.EXTREMELY_POOR_SUPPORT && member.equals(one.member()));
    }

    /** Deposits and the like. */
    Lever money() {
        return new Lowered("money", assets(Asset.Kind::isMoney, Asset::amount, "amount"), "yuan", 1, heads);
    }

    /** Area of all homes, {@code builtArea} or {@code usableArea}. */
    Lever area(String field) {
        Function<Asset, @Nullable BigDecimal> figure = field.equals("builtArea") ? Asset::builtArea : Asset::usableArea;
        return new Lowered(field, assets(kind -> kind == Asset.Kind.HOME, figure, field), "square-metre", 1, heads);
    }

    private List<Part> assets(
            Predicate<Asset.Kind> wanted, Function<Asset, @Nullable BigDecimal> figure, String field) {
        List<Asset> all = household.assets() == null ? List.of() : household.assets();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            BigDecimal stated = figure.apply(all.get(i));
            if (wanted.test(all.get(i).kind()) && stated != null) {
                parts.add(new Part("/household/assets/" + i + "/" + field, hundredths(stated), 1));
            }
        }
        parts.sort(Comparator.comparingLong(Part::steps).reversed());
        return parts;
    }

    private static long hundredths(BigDecimal figure) {
        return figure.movePointRight(2).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    private static String amount(String list, int place) {
        return "/household/" + list + "/" + place + "/amount";
    }

    /** Each car and large farm machine, not owned any more. */
    List<Lever> vehicles() {
        List<Asset> all = household.assets() == null ? List.of() : household.assets();
        List<Lever> vehicles = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind().isVehicle()) {
                vehicles.add(new Choice(new Edit.Remove("/household/assets/" + i)));
            }
        }
        return vehicles;
    }

    /** A yes or no that is chosen. */
    Lever choice(String pointer, boolean chosen) {
        return new Choice(new Edit.Put(pointer, JSON.booleanNode(chosen)));
    }

    /** Necessary spending, on top of what is spent. */
    Lever spending() {
        List<Expenditure> all = household.expenditures() == null ? List.of() : household.expenditures();
        return new Spent("/household/expenditures/" + all.size());
    }
}
