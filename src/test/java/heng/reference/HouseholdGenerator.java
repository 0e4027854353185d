package heng.reference;

import heng.reference.FamilyGenerator.Kin;
import heng.reference.Place.Community;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Realistic and hostile requests from a seed, every one valid by the contract. */
final class HouseholdGenerator {
    private static final List<String> COUNTIES =
            Place.COUNTIES.stream().sorted().toList();
    private static final List<String> CHANGES =
            List.of(("2020-07-22 2020-12-01 2021-01-01 2021-07-01 2021-09-01 2021-11-01 2022-01-01 "
                            + "2022-09-01 2022-10-20 2023-01-01 2023-04-01 2023-08-01 2023-10-01 2023-12-25 "
                            + "2024-01-01 2024-03-01 2024-03-26 2025-01-01 2025-08-04 "
                            + "2025-10-01 2026-01-01 2026-01-29 2026-07-01")
                    .split(" "));
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final int DAYS = 2556;

    private final Chance chance;

    HouseholdGenerator(long seed) {
        chance = new Chance(new SplittableRandom(seed));
    }

    /** The first request of this seed: what a failing comparison names. */
    static ObjectNode household(long seed) {
        return new HouseholdGenerator(seed).next();
    }

    ObjectNode next() {
        LocalDate asOf = asOf();
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("asOf", asOf.toString());
        request.put("jurisdiction", chance.of(COUNTIES)).put("community", chance.of("URBAN", "RURAL"));
        consent(request);
        ObjectNode household = request.putObject("household").put("id", "HH-" + chance.between(1, 999999));
        List<String> members = members(household.putArray("members"), asOf);
        means(request, household, members, asOf);
        new ObligorGenerator(chance, asOf, members).fill(household.putArray("obligors"));
        new ParentGenerator(chance, asOf).strike(household);
        if (chance.percent(30)) alone(request, household, asOf);
        new EventGenerator(chance).around(request);
        if (chance.percent(16)) new GapGenerator(chance, request).open();
        if (chance.percent(20)) new RecordGenerator(chance, request, asOf, line(request, asOf)).fill();
        return request;
    }

    /** Any day of seven years, often one on which the law changes or its neighbour. */
    private LocalDate asOf() {
        if (chance.percent(40)) return LocalDate.parse(chance.of(CHANGES)).plusDays(chance.between(-1, 1));
        return FIRST.plusDays(chance.between(0, DAYS));
    }

    private void consent(ObjectNode request) {
        if (chance.percent(99)) request.put("verificationConsent", chance.percent(98));
    }

    private List<String> members(ArrayNode members, LocalDate asOf) {
        List<String> ids = new ArrayList<>();
        for (Kin kin : new FamilyGenerator(chance, asOf).family()) {
            ids.add("m" + (ids.size() + 1));
            new MemberGenerator(chance, asOf).describe(members.addObject(), ids.get(ids.size() - 1), kin);
        }
        return ids;
    }

    private void means(ObjectNode request, ObjectNode household, List<String> members, LocalDate asOf) {
        BigDecimal standard = standard(request, asOf);
        int heads = heads(request);
        boolean receives = chance.percent(22);
        AssistanceGenerator assistance = new AssistanceGenerator(chance, asOf, members);
        if (receives) assistance.receives(household);
        else if (chance.percent(4)) assistance.receivesOther(household);
        new IncomeGenerator(chance, standard, heads, members)
                .fill(
                        household.putArray("incomes"),
                        household.putArray("expenditures"),
                        receives && chance.percent(75));
        AssetGenerator assets = new AssetGenerator(chance, standard, heads);
        assets.fill(household.putArray("assets"));
        assets.habits(household);
    }

    private static BigDecimal standard(ObjectNode request, LocalDate asOf) {
        Community community = Community.valueOf(request.get("community").asString());
        Place place = new Place(request.get("jurisdiction").asString(), community);
        return Standards.on(asOf, place).orElseThrow().toFen();
    }

    private BigDecimal line(ObjectNode request, LocalDate asOf) {
        return standard(request, asOf).multiply(BigDecimal.valueOf(heads(request)));
    }

    private void alone(ObjectNode request, ObjectNode household, LocalDate asOf) {
        ArrayNode applicants = request.putArray("singlePersonApplicants");
        new AloneGenerator(chance, household.withArray("members")).fill(applicants);
        String first = applicants.get(0).asString();
        if (chance.percent(20)) new AssistanceGenerator(chance, asOf, List.of(first)).receivesAlone(household);
    }

    /** The heads at which amounts aim: those who count, at times without the one who may leave the count. */
    private int heads(ObjectNode request) {
        int counted = Request.read(request).map(World::of).orElseThrow().get(0).heads();
        return Math.max(1, chance.percent(12) ? counted - 1 : counted);
    }
}
