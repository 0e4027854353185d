package heng.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What agencies return: what was declared, a little beside it, what was not, and what proves nothing. */
final class RecordGenerator {
    private static final List<String> EXACT =
            List.of("VEHICLE", "REAL_ESTATE", "FUNERAL", "PRISON", "DISABLED_FEDERATION", "CIVIL_REGISTRY");

    private final Chance chance;
    private final ObjectNode request;
    private final ArrayNode records;
    private final LocalDate asOf;
    private final BigDecimal line;

    RecordGenerator(Chance chance, ObjectNode request, LocalDate asOf, BigDecimal line) {
        this.chance = chance;
        this.request = request;
        this.records = request.putArray("officialRecords");
        this.asOf = asOf;
        this.line = line;
    }

    void fill() {
        for (int returns = chance.between(1, 4); returns > 0; returns--) oneReturn();
        if (chance.percent(20)) again();
        new ResolutionGenerator(chance, request, asOf).fill();
    }

    private void oneReturn() {
        switch (chance.between(0, 9)) {
            case 0, 1, 2 -> declaredMoney("incomes");
            case 3 -> declaredMoney("assets");
            case 4, 5 -> undeclaredMoney();
            case 6 -> new ThingGenerator(chance, request, this::record).fill();
            case 7 -> outsideItsBusiness();
            default -> new FactGenerator(chance, request, asOf, this::record).fill();
        }
    }

    /** A record of an agency that proves it, now and then of one that does not. */
    private ObjectNode record(String member, String kind) {
        List<String> proving = Proof.AGENCIES.stream()
                .filter(agency -> Proof.of(agency).contains(kind))
                .toList();
        return returned(proving.isEmpty() ? chance.of(Proof.AGENCIES) : chance.of(proving), member);
    }

    private ObjectNode returned(String agency, String member) {
        return records.addObject().put("agency", agency).put("member", member).put("recordedOn", day().toString());
    }

    /** Mostly fresh; at the edge of a year, and beside it; now and then of tomorrow. */
    private LocalDate day() {
        if (chance.percent(80)) return asOf.minusDays(chance.between(0, 300));
        if (chance.percent(60)) return asOf.minusYears(1).plusDays(chance.between(-1, 1));
        return chance.percent(50) ? asOf.plusDays(chance.between(0, 2)) : asOf.minusDays(chance.between(366, 900));
    }

    private void declaredMoney(String list) {
        List<JsonNode> stated = request.path("household")
                .path(list)
                .valueStream()
                .filter(one -> one.has("amount"))
                .toList();
        if (stated.isEmpty()) return;
        JsonNode item = chance.of(stated);
        boolean income = list.equals("incomes");
        String kind = item.path("kind").asString();
        ObjectNode record = income
                ? record(item.path("member").asString(), "INCOME:" + kind)
                : record(chance.of(members()), "ASSET:" + kind);
        ObjectNode said = record.putObject(income ? "income" : "asset");
        if (income) said.put("member", item.path("member").asString());
        said.put("kind", kind).put("amount", beside(item.path("amount")));
        if (income) said.put("per", item.path("per").asString("MONTH"));
    }

    private BigDecimal beside(JsonNode declared) {
        if (!declared.isNumber()) return figure();
        int way = chance.between(0, 9);
        if (way < 4) return declared.decimalValue();
        if (way < 7) return chance.around(declared.decimalValue(), "0.12");
        return way < 8
                ? chance.upTo(declared.decimalValue())
                : declared.decimalValue().add(figure());
    }

    private BigDecimal figure() {
        if (chance.percent(8)) return BigDecimal.ZERO;
        if (chance.percent(30)) return chance.around(line, "0.01");
        return chance.upTo(chance.percent(60) ? line : new BigDecimal("6000"));
    }

    private void undeclaredMoney() {
        String agency = chance.of(Proof.AGENCIES);
        while (EXACT.contains(agency) || agency.equals("MARKET_REGISTRY")) agency = chance.of(Proof.AGENCIES);
        List<String> kinds = Proof.of(agency).stream()
                .filter(kind -> !kind.startsWith("FACT"))
                .sorted()
                .toList();
        money(agency, chance.of(kinds));
    }

    private void money(String agency, String kind) {
        String member = chance.of(members());
        String name = kind.substring(kind.indexOf(':') + 1);
        ObjectNode record = returned(agency, member);
        if (kind.startsWith("ASSET")) {
            BigDecimal amount =
                    chance.percent(40) ? chance.around(line.multiply(new BigDecimal(36)), "0.01") : figure();
            record.putObject("asset").put("kind", name).put("amount", amount);
            return;
        }
        boolean year = chance.percent(30);
        record.putObject("income")
                .put("member", member)
                .put("kind", name)
                .put("amount", year ? figure().multiply(BigDecimal.TEN) : figure())
                .put("per", year ? "YEAR" : "MONTH");
    }

    private void outsideItsBusiness() {
        money(chance.of(Proof.AGENCIES), chance.of("INCOME:WAGE", "INCOME:GIFT", "ASSET:CLAIM", "ASSET:DEPOSIT"));
    }

    /** The same return again: identical, of another day, of another agency, or of another amount. */
    private void again() {
        if (records.isEmpty()) return;
        ObjectNode copy = ((ObjectNode) chance.of(List.copyOf(records.values()))).deepCopy();
        if (chance.percent(35)) copy.put("recordedOn", day().toString());
        if (chance.percent(25))
            copy.put("agency", chance.of("TAX", "SOCIAL_INSURANCE", "HOUSING_FUND", "CIVIL_REGISTRY"));
        for (String form : List.of("income", "asset"))
            if (copy.path(form).path("amount").isNumber() && chance.percent(40))
                ((ObjectNode) copy.get(form)).put("amount", figure());
        records.add(copy);
    }

    private List<String> members() {
        List<String> ids = new ArrayList<>();
        request.path("household")
                .path("members")
                .forEach(one -> ids.add(one.path("id").asString()));
        return ids;
    }
}
