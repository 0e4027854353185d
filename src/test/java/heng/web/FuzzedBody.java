package heng.web;

import heng.reference.Households;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Requests by chance: sound ones, ones changed along their grammar, and ones whose bytes were changed. */
final class FuzzedBody {
    static final String CANARY = "canaria";

    /** Of a field that there is not; a pointer to it may name it. */
    private static final String NAME = "unheardOf";

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> WORDS = List.of(
            CANARY,
            "640104",
            "2025-06-15",
            "2025-02-30",
            "0b7b5a0e-5a3c-4e1f-9d57-3f1f6a1c2d3e",
            "SUBSISTENCE_ALLOWANCE",
            "CONFIRMED",
            "why-not",
            "until,unit",
            "-1",
            "99999999999999999999",
            "");
    private static final List<String> NAMES = List.of(
            "asOf",
            "jurisdiction",
            "explain",
            "from",
            "until",
            "limit",
            "before",
            "scheme",
            "outcome",
            "example",
            NAME);
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"" + CANARY + "\"",
            "-1",
            "0.001",
            "1e400",
            "1E+999999999",
            "12345678901234567890123456789012345678901234567890",
            "[]",
            "{}",
            "[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]",
            "{\"" + NAME + "\":1}",
            "\"0000-01-01\"",
            "\"9999-12-31\"",
            "\"\\u0000\"",
            "\"\uD83D\uDE00\"",
            "\"" + "x".repeat(10_001) + "\"");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "*/*",
            "text/html",
            "application/x-ndjson",
            "text/plain",
            "image/png");

    private FuzzedBody() {}

    static String type(SplittableRandom chance) {
        return TYPES.get(chance.nextInt(TYPES.size()));
    }

    static String word(SplittableRandom chance) {
        String word = WORDS.get(chance.nextInt(WORDS.size()));
        return word.isEmpty() ? "0" : URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    static String query(SplittableRandom chance) {
        StringBuilder query = new StringBuilder();
        for (int i = chance.nextInt(4); i > 0; i--) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(NAMES.get(chance.nextInt(NAMES.size())))
                    .append('=')
                    .append(word(chance));
        }
        return query.toString();
    }

    static byte[] form(SplittableRandom chance) {
        String json = new String(of("/", chance), StandardCharsets.UTF_8);
        return ("json=" + URLEncoder.encode(json, StandardCharsets.UTF_8)
                        + "&shown=" + URLEncoder.encode(json, StandardCharsets.UTF_8)
                        + "&" + URLEncoder.encode("/household/" + word(chance) + "/0/amount", StandardCharsets.UTF_8)
                        + "="
                        + word(chance))
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] of(String address, SplittableRandom chance) {
        JsonNode tree = sound(address, Households.generated(chance.nextInt(100_000)), chance);
        int kind = chance.nextInt(10);
        for (int i = kind < 2 ? 0 : 1 + chance.nextInt(3); i > 0; i--) {
            change(tree, chance);
        }
        byte[] bytes = tree.toString().getBytes(StandardCharsets.UTF_8);
        return kind < 7 ? bytes : broken(bytes, chance);
    }

    /** A request as the address wants it. */
    private static JsonNode sound(String address, ObjectNode household, SplittableRandom chance) {
        ObjectNode question = JSON.createObjectNode();
        if (address.contains("monitoring")) {
            question.set("application", household);
            question.putArray("events")
                    .addObject()
                    .put("kind", "DEATH")
                    .put("member", "m1")
                    .put("on", "2025-06-01");
        } else if (address.contains("what-if")) {
            question.set("application", household);
            question.putArray("changes")
                    .addObject()
                    .put("op", "replace")
                    .put("path", "/household/incomes/0/amount")
                    .put("value", chance.nextInt(5_000));
        } else if (address.contains("sweep")) {
            question.set("application", household);
            question.put("pointer", "/household/incomes/0/amount")
                    .put("from", 0)
                    .put("to", 1000)
                    .put("step", 100);
        } else if (address.contains("decision-log") || address.contains("households")) {
            question.put(chance.nextBoolean() ? "household" : "name", CANARY);
        } else {
            return household;
        }
        return question;
    }

    /** Puts something else in some place, or takes it away, or says it twice. */
    private static void change(JsonNode tree, SplittableRandom chance) {
        JsonNode at = tree;
        for (int depth = 0; depth < 6 && at.isContainer() && !at.isEmpty(); depth++) {
            int index = chance.nextInt(at.size());
            JsonNode next = at instanceof ObjectNode object
                    ? object.valueStream().skip(index).findFirst().orElseThrow()
                    : at.get(index);
            if (!next.isContainer() || next.isEmpty() || chance.nextInt(4) == 0) {
                put(at, index, chance);
                return;
            }
            at = next;
        }
    }

    private static void put(JsonNode at, int index, SplittableRandom chance) {
        String value = VALUES.get(chance.nextInt(VALUES.size()));
        if (at instanceof ObjectNode object) {
            String name =
                    object.propertyNames().stream().skip(index).findFirst().orElseThrow();
            switch (chance.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.put(NAME, CANARY);
                default -> object.putRawValue(name, new RawValue(value));
            }
        } else if (at instanceof ArrayNode array) {
            if (chance.nextBoolean()) {
                array.insert(index, array.get(index));
            } else {
                array.set(index, JSON.getNodeFactory().rawValueNode(new RawValue(value)));
            }
        }
    }

    private static byte[] broken(byte[] bytes, SplittableRandom chance) {
        for (int i = chance.nextInt(8); i >= 0; i--) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        int kept = chance.nextInt(4) == 0 ? chance.nextInt(bytes.length) : bytes.length;
        return Arrays.copyOf(bytes, kept);
    }
}
