package heng.walkthrough;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What agencies return about a generated household: the truth as it was declared, and now and then what was not. */
public final class Records {
    private static final Map<String, String> INCOMES = Map.of(
            "WAGE", "TAX",
            "OTHER_BUSINESS", "TAX",
            "RENT", "TAX",
            "OTHER_PROPERTY", "TAX",
            "DIVIDEND", "SECURITIES",
            "INTEREST", "BANK",
            "RETIREMENT_PENSION", "SOCIAL_INSURANCE",
            "BASIC_PENSION", "SOCIAL_INSURANCE",
            "UNEMPLOYMENT_BENEFIT", "SOCIAL_INSURANCE",
            "SURVIVOR_BENEFIT", "SOCIAL_INSURANCE");
    private static final Map<String, String> ASSETS = Map.of(
            "DEPOSIT", "BANK",
            "SECURITIES", "SECURITIES",
            "FUND", "SECURITIES",
            "INSURANCE", "INSURANCE",
            "INTERNET_FINANCE", "PAYMENT",
            "HOME", "REAL_ESTATE",
            "MOTOR_VEHICLE", "VEHICLE",
            "LARGE_FARM_MACHINE", "VEHICLE");

    private final ObjectNode request;
    private final ArrayNode records;
    private final String recordedOn;

    private Records(ObjectNode request, SplittableRandom chance) {
        this.request = request;
        this.records = request.putArray("officialRecords");
        this.recordedOn = LocalDate.parse(request.get("asOf").asString())
                .minusDays(chance.nextInt(60))
                .toString();
    }

    /** The same request with records, some of which show what was hidden. */
    public static ObjectNode returned(ObjectNode request, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Records records = new Records(request, chance);
        records.truth();
        new Hidden(records, chance).show();
        return request;
    }

    private void truth() {
        incomes();
        assets();
        for (JsonNode member : request.at("/household/members")) {
            String id = member.get("id").asString();
            if (member.path("employment").isString()) {
                fact("SOCIAL_INSURANCE", id).set("employment", member.get("employment"));
            }
            if (member.path("disability").isObject()) {
                fact("DISABLED_FEDERATION", id).set("disability", member.get("disability"));
            }
            if (member.path("relation").asString().equals("SPOUSE")) {
                fact("CIVIL_REGISTRY", id).put("married", true);
            }
        }
    }

    /** All that a member has of one kind in one record. */
    private void incomes() {
        Map<String, BigDecimal> yearly = new LinkedHashMap<>();
        for (JsonNode income : request.at("/household/incomes")) {
            String kind = income.get("kind").asString();
            if (INCOMES.containsKey(kind) && income.path("amount").isNumber()) {
                boolean month = income.get("per").asString().equals("MONTH");
                BigDecimal amount = income.get("amount").decimalValue();
                yearly.merge(
                        income.get("member").asString() + "/" + kind,
                        month ? amount.multiply(BigDecimal.valueOf(12)) : amount,
                        BigDecimal::add);
            }
        }
        yearly.forEach((key, amount) -> {
            String[] parts = key.split("/");
            income(INCOMES.get(parts[1]), parts[0], parts[1], amount);
        });
    }

    void income(String agency, String member, String kind, BigDecimal yearly) {
        record(agency, member)
                .putObject("income")
                .put("member", member)
                .put("kind", kind)
                .put("amount", yearly)
                .put("per", "YEAR");
    }

    private void assets() {
        for (JsonNode asset : request.at("/household/assets")) {
            String agency = ASSETS.get(asset.get("kind").asString());
            if (agency != null) {
                record(agency, anybody()).set("asset", asset);
            }
        }
    }

    ObjectNode fact(String agency, String member) {
        return record(agency, member).putObject("fact");
    }

    ObjectNode record(String agency, String member) {
        return records.addObject().put("agency", agency).put("member", member).put("recordedOn", recordedOn);
    }

    JsonNode household() {
        return request.get("household");
    }

    String anybody() {
        return request.at("/household/members/0/id").asString();
    }
}
