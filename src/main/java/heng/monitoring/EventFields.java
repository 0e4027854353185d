package heng.monitoring;

import heng.household.Member;
import heng.intake.InputFault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say of events: which fields belong to which kind, members that exist, days that have come. */
final class EventFields {
    private static final int DECIMALS = 2;
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "INCOME_CHANGED", Set.of("member", "incomeKind", "amount", "per"),
            "MEMBER_DIED", Set.of("member", "on"),
            "EXPENSE_SURGED", Set.of("expenditureKind", "amount", "per"),
            "VEHICLE_BOUGHT", Set.of(),
            "MEMBER_IMPRISONED", Set.of("member", "since"),
            "EMPLOYMENT_CHANGED", Set.of("member", "employment"),
            "DISABILITY_CERTIFIED", Set.of("member", "disability"));
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "INCOME_CHANGED", Set.of("since"),
            "EXPENSE_SURGED", Set.of("member"),
            "VEHICLE_BOUGHT", Set.of("use"),
            "EMPLOYMENT_CHANGED", Set.of("since"));

    private final LocalDate asOf;
    private final List<InputFault> faults;

    EventFields(LocalDate asOf, List<InputFault> faults) {
        this.asOf = asOf;
        this.faults = faults;
    }

    /** Checks one event; members are null where the application itself could not be read. */
    void check(JsonNode event, String path, @Nullable List<Member> members) {
        String kind = event.get("kind").asString();
        Set<String> required = REQUIRED.getOrDefault(kind, Set.of());
        for (String field : required) {
            if (!event.has(field)) {
                fault(path + "/" + field, "required", "必须填写", "This field is required");
            }
        }
        for (String field : event.propertyNames()) {
            boolean belongs = field.equals("kind")
                    || required.contains(field)
                    || ALLOWED.getOrDefault(kind, Set.of()).contains(field);
            if (!belongs) {
                fault(path + "/" + field, "not-of-this-kind", "这类事件没有这个字段", "An event of this kind has no such field");
            }
        }
        if (event.has("member")
                && members != null
                && members.stream()
                        .noneMatch(one -> one.id().equals(event.get("member").asString()))) {
            fault(path + "/member", "reference", "没有这个编号的家庭成员", "No member has this id");
        }
        day(event, path, "on");
        day(event, path, "since");
        amount(event.path("amount"), path + "/amount");
    }

    private void day(JsonNode event, String path, String field) {
        if (event.path(field).isString()
                && LocalDate.parse(event.get(field).asString()).isAfter(asOf)) {
            fault(path + "/" + field, "date", "不能晚于监测日 asOf", "Must not lie after the day of monitoring, asOf");
        }
    }

    private void amount(JsonNode amount, String path) {
        if (amount.isNumber()) {
            BigDecimal plain = amount.decimalValue().stripTrailingZeros();
            if (plain.scale() > DECIMALS) {
                fault(path, "decimals", "金额以元为单位，最多两位小数", "Money is in yuan with at most two decimals");
            }
        }
    }

    private void fault(String pointer, String code, String zh, String en) {
        faults.add(new InputFault(pointer, code, zh, en));
    }
}
