package heng.inquiry;

import heng.decision.Decision;
import heng.decision.SchemeDecision;
import heng.household.Asset;
import heng.household.Expenditure;
import heng.household.Household;
import heng.household.Income;
import heng.household.Member;
import heng.household.Relation;
import heng.household.Scheme;
import heng.household.Situation;
import heng.logic.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The lists that are tried where a list was not stated: none at all, and one element at each line. */
final class ListCompletions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final BigDecimal MUCH = BigDecimal.valueOf(1_000_000);

    private final Decision decision;
    private final Household household;
    private final LocalDate day;

    ListCompletions(Decision decision) {
        this.decision = decision;
        this.household = decision.file().application().household();
        this.day = decision.file().day();
    }

    /** One earner at each line, each at the standard, all at the standard, and kinds of which no law says whether they count. */
    List<JsonNode> incomes(List<SchemeDecision> schemes, Lines lines) {
        List<JsonNode> all = none();
        List<String> earners = earners();
        for (BigDecimal line : lines.ofIncome(schemes)) {
            all.add(list(
                    income(earners.get(0), Income.Kind.WAGE, line.subtract(FEN).max(BigDecimal.ZERO))));
            all.add(list(income(earners.get(0), Income.Kind.WAGE, line)));
        }
        all.add(list(income(earners.get(0), Income.Kind.WAGE, MUCH)));
        Amount standard = decision.file().value("subsistence-allowance.standard");
        if (standard.isKnown()) {
            ArrayNode together = JSON.arrayNode();
            for (String person : earners) {
                all.add(list(income(person, Income.Kind.WAGE, standard.rounded(2))));
                together.add(income(person, Income.Kind.WAGE, standard.rounded(2)));
            }
            all.add(together);
        }
        for (Income.Kind kind : Income.Kind.values()) {
            if (isOpen(kind)) {
                all.add(list(income(earners.get(0), kind, MUCH)));
            }
        }
        if (decision.file().application().priceIndex() != null) {
            all.add(list(income(earners.get(0), Income.Kind.UNEMPLOYMENT_BENEFIT, FEN)));
        }
        return all;
    }

    /** Whether the law leaves it to a value that nobody has announced whether income of this kind counts. */
    private boolean isOpen(Income.Kind kind) {
        String value =
                decision.file().rows("income-treatment", kind.name()).get(0).cell("open-value");
        return !value.isEmpty() && decision.file().choice(value).isEmpty();
    }

    private static ObjectNode income(String member, Income.Kind kind, BigDecimal amount) {
        return JSON.objectNode()
                .put("member", member)
                .put("kind", kind.name())
                .put("amount", amount)
                .put("per", Income.Per.MONTH.name())
                .put("cost", BigDecimal.ZERO);
    }

    /** Somebody who counts, then those whose own income is compared. */
    private List<String> earners() {
        Stream<String> counted = decision.means().countedMembers().stream();
        Stream<String> first = Stream.of(household.members().get(0).id());
        return Stream.of(counted.limit(1), decidedAlone(), first)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Those whose own income is compared. */
    private Stream<String> decidedAlone() {
        return decision.schemes().stream()
                .filter(one -> one.scheme() == Scheme.EXTREMELY_POOR_SUPPORT
                        || one.scheme() == Scheme.SUBSISTENCE_ALLOWANCE
                        || one.scheme() == Scheme.TEMPORARY_ASSISTANCE)
                .map(SchemeDecision::member)
                .filter(Objects::nonNull)
                .distinct();
    }

    /** For the household, and for each whose own income is compared, spending at each line; and a pupil's cost. */
    List<JsonNode> expenditures(List<SchemeDecision> schemes, Lines lines) {
        List<JsonNode> all = none();
        for (BigDecimal line : lines.ofSpending(schemes)) {
            all.add(list(spent(Expenditure.Kind.MEDICAL, line)));
            all.add(list(spent(Expenditure.Kind.MEDICAL, line.add(FEN))));
            for (String person : decidedAlone().toList()) {
                all.add(list(spent(Expenditure.Kind.MEDICAL, line.add(FEN)).put("member", person)));
            }
        }
        all.add(list(spent(Expenditure.Kind.MEDICAL, MUCH)));
        all.add(list(spent(Expenditure.Kind.OTHER_NECESSARY, MUCH)));
        for (Member member : household.members()) {
            if (member.schooling() == null) {
                all.add(list(spent(Expenditure.Kind.EDUCATION, MUCH).put("member", member.id())));
            }
        }
        return all;
    }

    private static ObjectNode spent(Expenditure.Kind kind, BigDecimal amount) {
        return JSON.objectNode().put("kind", kind.name()).put("amount", amount).put("per", Income.Per.MONTH.name());
    }

    List<JsonNode> assets(Lines lines) {
        List<JsonNode> all = none();
        for (BigDecimal line : lines.ofMoney()) {
            all.add(list(asset(Asset.Kind.DEPOSIT).put("amount", line)));
            all.add(list(asset(Asset.Kind.DEPOSIT).put("amount", line.add(FEN))));
        }
        all.add(list(asset(Asset.Kind.MOTOR_VEHICLE).put("use", Asset.Use.PRIVATE.name())));
        return all;
    }

    private static ObjectNode asset(Asset.Kind kind) {
        return JSON.objectNode().put("kind", kind.name());
    }

    /** Nobody; or for one or everybody one who is able, or one who is in prison. */
    List<JsonNode> obligors() {
        List<JsonNode> all = none();
        for (Situation situation : new Situation[] {Situation.NONE, Situation.IMPRISONED}) {
            ArrayNode supporters = JSON.arrayNode();
            for (Member member : household.members()) {
                supporters.add(obligor(member, situation));
                if (household.members().size() > 1) {
                    all.add(list(obligor(member, situation)));
                }
            }
            all.add(supporters);
        }
        return all;
    }

    private ObjectNode obligor(Member member, Situation situation) {
        Amount majority = decision.file().value("age.majority");
        boolean minor = majority.isKnown()
                && member.birthDate().isAfter(day.minusYears(majority.rounded(0).intValueExact()));
        ObjectNode obligor = JSON.objectNode().put("id", "supporter-of-" + member.id());
        obligor.putArray("supports").add(member.id());
        obligor.put("relation", (minor ? Relation.PARENT : Relation.CHILD).name())
                .put("birthDate", day.minusYears(40).toString())
                .put("consent", true)
                .put("ownMonthlyIncome", MUCH)
                .put("assetsWithinLimit", true)
                .put("situation", situation.name())
                .put("civilCapacity", true);
        obligor.putObject("disability").put("kind", "NONE");
        obligor.putArray("recognised");
        return obligor;
    }

    /** Nothing; the allowance of the household; and a phase-out that runs, or is over. */
    List<JsonNode> assistance() {
        List<JsonNode> all = none();
        all.add(list(drawn()));
        all.add(list(drawn().put("phaseOutSince", day.minusMonths(1).toString())));
        all.add(list(drawn().put("phaseOutSince", day.minusMonths(14).toString())));
        return all;
    }

    private ObjectNode drawn() {
        return JSON.objectNode()
                .put("scheme", Scheme.SUBSISTENCE_ALLOWANCE.name())
                .put("since", day.minusMonths(24).toString())
                .put("monthlyAmount", 100);
    }

    private static List<JsonNode> none() {
        return new ArrayList<>(List.of(JSON.arrayNode()));
    }

    private static ArrayNode list(ObjectNode element) {
        return JSON.arrayNode().add(element);
    }
}
