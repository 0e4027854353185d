package heng.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A list of monthly amounts, or the fact that no such list was stated: then its sum may be anything. */
record Ledger(Optional<List<Item>> items) {

    /** What one person, or no one in particular, receives or spends a month. */
    record Item(Optional<String> member, String kind, Range monthly) {
        boolean of(String id) {
            return member.filter(id::equals).isPresent();
        }
    }

    static Ledger read(JsonNode list) {
        return new Ledger(Optional.of(list)
                .filter(JsonNode::isArray)
                .map(stated -> stated.valueStream().map(Ledger::item).toList()));
    }

    Range total(Function<Item, Truth> counts) {
        return items.map(stated -> stated.stream()
                        .map(item -> item.monthly().onlyIf(counts.apply(item)))
                        .reduce(Range.ZERO, Range::plus))
                .orElse(Range.UNKNOWN);
    }

    Truth names(String id, String kind) {
        return items.map(stated -> Truth.of(stated.stream()
                        .anyMatch(item -> item.of(id) && item.kind().equals(kind))))
                .orElse(Truth.OPEN);
    }

    private static Item item(JsonNode said) {
        Range net = Facts.amount(said, "amount").less(cost(said));
        boolean yearly = said.path("per").asString("MONTH").equals("YEAR");
        return new Item(Facts.word(said, "member"), said.path("kind").asString(), yearly ? net.over(12) : net);
    }

    private static Range cost(JsonNode said) {
        return said.path("cost").isMissingNode() ? Range.ZERO : Facts.amount(said, "cost");
    }
}
