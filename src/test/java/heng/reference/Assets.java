package heng.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The asset limits of a household of so many heads (conditions.md §4, reading R9). */
record Assets(Request request, int heads) {
    private static final Set<String> MONEY =
            Set.of("DEPOSIT", "SECURITIES", "FUND", "INSURANCE", "CLAIM", "INTERNET_FINANCE");
    private static final Set<String> VEHICLES = Set.of("MOTOR_VEHICLE", "LARGE_FARM_MACHINE");
    private static final Set<String> ONE_ONLY = Set.of("ONLY_LIVELIHOOD", "ILLNESS_OR_CARE_TRAVEL");

    Map<String, Truth> findings() {
        boolean built = request.since(Law.BUILT_AREA);
        Map<String, Truth> findings = new LinkedHashMap<>();
        findings.put("money-within-limit", money());
        findings.put(built ? "homes-within-built-area" : "homes-within-usable-area", homes(built));
        findings.put("no-unneeded-vehicle", vehicles());
        findings.put("no-hired-labour", none("hiresLabour"));
        findings.put("no-luxury-goods", none("luxuryGoods"));
        findings.put("no-school-choice", none("schoolChoiceOrStudyAbroad"));
        return findings;
    }

    Truth withinLimit() {
        return Truth.all(findings().values());
    }

    private Truth money() {
        long months = request.since(Law.ASSET_MEASURES) ? 36 : 24;
        Range money = sum(MONEY, "amount");
        return money.above(request.standardFor(heads).times(months)).not();
    }

    private Truth homes(boolean built) {
        if (declared().isEmpty()) return Truth.OPEN;
        if (of(Set.of("HOME")).size() < 2) return Truth.YES;
        long perHead = built ? 30 : request.since(Law.ASSET_MEASURES) ? 15 : 10;
        Range area = sum(Set.of("HOME"), built ? "builtArea" : "usableArea");
        return area.below(Fraction.of(perHead * heads));
    }

    /** Every vehicle needs a use that exempts it; one of unknown use may or may not have it. */
    private Truth vehicles() {
        if (declared().isEmpty()) return Truth.OPEN;
        List<Optional<String>> uses =
                of(VEHICLES).stream().map(one -> Facts.word(one, "use")).toList();
        return Truth.all(uses.stream()
                .map(use -> use.map(known -> exempt(known, uses)).orElse(Truth.OPEN))
                .toList());
    }

    private Truth exempt(String use, List<Optional<String>> uses) {
        boolean single = uses.stream().filter(Optional.of(use)::equals).count() == 1;
        return Truth.of(inForce(use) && (single || !ONE_ONLY.contains(use)));
    }

    private boolean inForce(String use) {
        return switch (use) {
            case "ONLY_LIVELIHOOD", "PRODUCTION" -> true;
            case "LOST_NOT_DEREGISTERED" -> request.since(Law.ASSET_MEASURES);
            case "DISABILITY_MOBILITY" -> request.since(Law.CONFIRMATION_MEASURES);
            case "ILLNESS_OR_CARE_TRAVEL" -> request.since(Law.MARGINAL_MEASURES);
            default -> false;
        };
    }

    private Truth none(String fact) {
        return Facts.flag(request.household(), fact, false).not();
    }

    private Range sum(Set<String> kinds, String figure) {
        if (declared().isEmpty()) return Range.UNKNOWN;
        return of(kinds).stream().map(one -> Facts.amount(one, figure)).reduce(Range.ZERO, Range::plus);
    }

    private List<JsonNode> of(Set<String> kinds) {
        return declared().orElse(List.of()).stream()
                .filter(one -> kinds.contains(one.path("kind").asString()))
                .toList();
    }

    private Optional<List<JsonNode>> declared() {
        return Optional.of(request.household().path("assets"))
                .filter(JsonNode::isArray)
                .map(list -> List.copyOf(list.values()));
    }
}
