package heng.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a household receives already, and why its income rose. */
record AssistanceGenerator(Chance chance, LocalDate asOf, List<String> members) {
    void receives(ObjectNode household) {
        ObjectNode allowance = household.putArray("assistance").addObject();
        allowance.put("scheme", "SUBSISTENCE_ALLOWANCE");
        if (chance.percent(85)) receivers(allowance.putArray("members"));
        allowance.put("since", asOf.minusDays(chance.between(400, 2500)).toString());
        if (chance.percent(95)) allowance.put("monthlyAmount", chance.upTo(new BigDecimal("1800")));
        if (chance.percent(50)) allowance.put("phaseOutSince", phaseOutSince().toString());
        if (chance.percent(88)) incomeRise(household.putObject("incomeRise"));
        if (chance.percent(5)) household.putNull("incomeRise");
    }

    /** The one person's own allowance, beside what the household may receive. */
    void receivesAlone(ObjectNode household) {
        ObjectNode allowance = household.withArray("assistance").addObject();
        allowance.put("scheme", "SUBSISTENCE_ALLOWANCE").putArray("members").add(members.get(0));
        allowance.put("since", asOf.minusDays(chance.between(30, 900)).toString());
        if (chance.percent(95)) allowance.put("monthlyAmount", chance.upTo(new BigDecimal("900")));
    }

    /** Another scheme, which starts no phase-out. */
    void receivesOther(ObjectNode household) {
        ObjectNode other = household.putArray("assistance").addObject();
        other.put("scheme", chance.of("EXTREMELY_POOR_SUPPORT", "TEMPORARY_ASSISTANCE", "SUBSISTENCE_ALLOWANCE"));
        other.putArray("members").add(members.get(members.size() - 1));
        other.put("since", asOf.minusDays(chance.between(30, 900)).toString());
    }

    private void receivers(ArrayNode receivers) {
        if (chance.percent(10)) receivers.add(members.get(0));
        else if (chance.percent(5)) receivers.add(members.get(members.size() - 1));
        else members.forEach(receivers::add);
    }

    /** Whole months ago or a day beside, now and then at the first of a month; never after the day itself. */
    private LocalDate phaseOutSince() {
        LocalDate since = asOf.minusMonths(chance.of(0, 1, 3, 5, 6, 6, 6, 7, 11, 12, 12, 13))
                .plusDays(chance.between(-1, 1));
        if (chance.percent(30)) since = since.withDayOfMonth(1);
        return since.isAfter(asOf) ? asOf : since;
    }

    private void incomeRise(ObjectNode rise) {
        rise.put("cause", chance.of("EMPLOYMENT", "EMPLOYMENT", "EMPLOYMENT", "ENTERPRISE", "OTHER"));
        rise.put("since", asOf.minusDays(chance.between(10, 400)).toString());
    }
}
