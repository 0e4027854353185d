package heng.inquiry;

import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A question about an application, in JSON: its fields, and the application inside, with every fault at its place. */
final class Asked {
    private final JsonNode tree;

    private Asked(JsonNode tree) {
        this.tree = tree;
    }

    /**
     * The question with exactly these fields.
     *
     * @throws MalformedRequest where one is missing, or another is there
     */
    static Asked of(JsonNode tree, Set<String> fields) {
        List<InputFault> faults = new ArrayList<>();
        if (!tree.isObject()) {
            throw new MalformedRequest(List.of(new InputFault("", "type", "应为一个对象", "Must be an object")));
        }
        for (String field : fields.stream().sorted().toList()) {
            if (!tree.has(field)) {
                faults.add(new InputFault("", "required", "缺少 " + field, "The field " + field + " is missing"));
            }
        }
        if (!fields.containsAll(tree.propertyNames())) {
            String known = String.join(", ", fields.stream().sorted().toList());
            faults.add(new InputFault("", "unknown", "只能有这些字段：" + known, "There may only be these fields: " + known));
        }
        if (!faults.isEmpty()) {
            throw new MalformedRequest(faults);
        }
        return new Asked(tree);
    }

    JsonNode get(String field) {
        return tree.get(field);
    }

    BigDecimal number(String field, List<InputFault> faults) {
        JsonNode node = tree.get(field);
        boolean fits = node.isNumber()
                && node.decimalValue().scale() <= 6
                && node.decimalValue().precision() - node.decimalValue().scale() <= 12;
        if (!fits) {
            faults.add(new InputFault(
                    "/" + field, "number", "应为一个数，不过大也不过细", "Must be a number, not too large or too fine"));
        }
        BigDecimal value = fits ? node.decimalValue() : BigDecimal.ZERO;
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** The application, its faults under {@code /application}. */
    static Application read(ApplicationReader reader, JsonNode application, LocalDate today, String zh, String en) {
        try {
            return reader.read(application, today);
        } catch (MalformedRequest malformed) {
            throw new MalformedRequest(malformed.faults().stream()
                    .map(one ->
                            new InputFault("/application" + one.pointer(), one.code(), zh + one.zh(), en + one.en()))
                    .toList());
        }
    }
}
