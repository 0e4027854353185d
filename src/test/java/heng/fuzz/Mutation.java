package heng.fuzz;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Makes what is sound unsound: along its grammar, or byte by byte. */
final class Mutation {
    /** Of a field that there is not; a pointer to it may name it. */
    private static final String NAME = "unheardOf";

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"" + Grammar.CANARY + "\"",
            "-1",
            "0.001",
            "1e400",
            "1E+999999999",
            "1E+9999999999",
            "12345678901234567890123456789012345678901234567890",
            "[]",
            "{}",
            "[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]",
            "{\"" + NAME + "\":1}",
            "\"0000-01-01\"",
            "\"9999-12-31\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\uD83D\uDE00\"",
            "\"" + "x".repeat(10_001) + "\"");

    private Mutation() {}

    /** Puts something else in some place, or takes it away, or says it twice. */
    static void change(JsonNode tree, Chance chance) {
        JsonNode at = tree;
        for (int depth = 0; depth < 6 && at.isContainer() && !at.isEmpty(); depth++) {
            int index = chance.below(at.size());
            JsonNode next = at instanceof ObjectNode object
                    ? object.valueStream().skip(index).findFirst().orElseThrow()
                    : at.get(index);
            if (!next.isContainer() || next.isEmpty() || chance.oneIn(4)) {
                put(at, index, chance);
                return;
            }
            at = next;
        }
    }

    private static void put(JsonNode at, int index, Chance chance) {
        RawValue value = new RawValue(chance.of(VALUES));
        if (at instanceof ObjectNode object) {
            String name =
                    object.propertyNames().stream().skip(index).findFirst().orElseThrow();
            switch (chance.below(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.put(NAME, Grammar.CANARY);
                default -> object.putRawValue(name, value);
            }
        } else if (at instanceof ArrayNode array) {
            if (chance.oneIn(2)) {
                array.insert(index, array.get(index));
            } else {
                array.set(index, JSON.getNodeFactory().rawValueNode(value));
            }
        }
    }

    /** Some bytes altered, one taken out, a piece said twice, or the end cut off. */
    static byte[] broken(byte[] bytes, Chance chance) {
        if (bytes.length == 0) {
            return new byte[] {(byte) chance.below(256)};
        }
        byte[] some = bytes.clone();
        for (int i = chance.below(6); i >= 0; i--) {
            some[chance.below(some.length)] = (byte) chance.below(256);
        }
        int at = chance.below(some.length);
        return switch (chance.below(8)) {
            case 0 -> Arrays.copyOf(some, at);
            case 1 -> joined(Arrays.copyOf(some, at), Arrays.copyOfRange(some, at + 1, some.length));
            case 2 -> joined(some, Arrays.copyOfRange(some, at, Math.min(some.length, at + 200)));
            default -> some;
        };
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
