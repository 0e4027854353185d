package heng.properties;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A fact that no condition reads, or the same fact in other words, changes nothing in the whole decision. */
class NothingToDoWithItTest {
    private static final int HOUSEHOLDS = 2_000;
    private static final int LEAST_CONCERNED = 10;
    private static final Pattern NAMES_THE_KIND = Pattern.compile("/means/items/\\d+/text/");
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @EnumSource
    void changesNothing(OtherWords words) {
        Property.holdsFor(HOUSEHOLDS, LEAST_CONCERNED, (request, random) -> {
            ObjectNode changed = request.deepCopy();
            words.change(changed, random);
            return changed.equals(request)
                    ? Verdict.NOT_CONCERNED
                    : Verdict.of(
                            Difference.between(
                                            Decided.of(request).document(),
                                            Decided.of(changed).document())
                                    .stream()
                                    .filter(difference ->
                                            !NAMES_THE_KIND.matcher(difference).lookingAt())
                                    .toList());
        });
    }

    @Test
    void namesOfMembersChangeNothingButThemselves() {
        Property.holdsFor(HOUSEHOLDS / 2, 100, (request, random) -> {
            String document = Decided.of(request).document().toString();
            String renamed = request.toString().replaceAll("\"m(\\d+)\"", "\"z-$1 " + random.nextInt(99) + "\"");
            String other = Decided.of(JSON.readTree(renamed)).document().toString();
            String back = other.replaceAll("\"z-(\\d+) \\d+\"", "\"m$1\"");
            return Verdict.of(Difference.between(JSON.readTree(document), JSON.readTree(back)));
        });
    }

    @Test
    void anAmountInTwoPartsIsTheSameAmount() {
        Property.holdsFor(HOUSEHOLDS, LEAST_CONCERNED, (request, random) -> {
            Decided whole = Decided.of(request);
            boolean split = split(request, "incomes", random) | split(request, "expenditures", random);
            if (!split) {
                return Verdict.NOT_CONCERNED;
            }
            Decided parts = Decided.of(request);
            List<String> faults = new ArrayList<>();
            for (String part : List.of("schemes", "entitlements", "phaseOut", "procedure")) {
                faults.addAll(Difference.between(
                        whole.document().get(part), parts.document().get(part)));
            }
            return Verdict.of(faults);
        });
    }

    /** Splits one item without cost in two of the same kind. */
    private static boolean split(ObjectNode request, String list, SplittableRandom random) {
        if (!(request.at("/household/" + list) instanceof ArrayNode items) || items.isEmpty()) {
            return false;
        }
        ObjectNode item = (ObjectNode) items.get(random.nextInt(items.size()));
        JsonNode amount = item.path("amount");
        if (!amount.isNumber() || item.has("cost")) {
            return false;
        }
        BigDecimal part = amount.decimalValue()
                .multiply(new BigDecimal(random.nextDouble()))
                .setScale(2, RoundingMode.DOWN);
        items.add(item.deepCopy().put("amount", part));
        item.put("amount", amount.decimalValue().subtract(part));
        return true;
    }
}
