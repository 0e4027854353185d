package heng.reference;

import heng.reference.Status.Situation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whether everyone with a duty to support a person is unable to (conditions.md §8, reading R14). */
record Supporters(World world, Truth householdAssets) {
    static final Set<Situation> GONE = Set.of(Situation.DECLARED_MISSING, Situation.IMPRISONED);

    private static final int OLD_ON_ALLOWANCE = 60;
    private static final int OLD = 70;
    private static final int OF_AGE = 18;

    /** No supporter, or none able; {@code poor} answers who in this household is extremely poor too. */
    Truth noneAble(Person person, Map<String, Truth> poor) {
        List<Truth> inside = Kinship.supporters(person, world.people().values()).stream()
                .map(one -> unable(one, poor.getOrDefault(one.id(), Truth.NO))
                        .or(Kinship.uncle(person, one, world.request())))
                .toList();
        return Truth.all(inside).and(noneAbleOutside(person));
    }

    private Truth noneAbleOutside(Person person) {
        return world.request()
                .obligors()
                .map(list -> Truth.all(list.stream()
                        .map(one -> one.supports(person.id()).not().or(unable(one)))
                        .toList()))
                .orElse(Truth.OPEN);
    }

    private Truth unable(Person supporter, Truth extremelyPoor) {
        Truth recognised = supporter.is(status -> status.recognisedAs("EXTREMELY_POOR_SUPPORT"));
        Truth poorOld = Truth.of(supporter.age() >= OLD_ON_ALLOWANCE).and(onAllowance(supporter.id()));
        Truth weak = Truth.of(supporter.age() >= OLD)
                .or(supporter.is(status -> status.disability().weakensSupporter()));
        Truth lowIncome = new Means(world).ownIncome(supporter.id()).belowUnpublishedLimit();
        Truth gone = supporter.is(status -> GONE.contains(status.situation()));
        Truth poorWeak = weak.and(lowIncome).or(gone).and(householdAssets);
        return Truth.any(List.of(recognised, extremelyPoor, poorOld, poorWeak));
    }

    private Truth unable(Obligor supporter) {
        Truth recognised = supporter.recognisedAs("EXTREMELY_POOR_SUPPORT");
        Truth poorOld = supporter.atLeast(OLD_ON_ALLOWANCE).and(supporter.recognisedAs("SUBSISTENCE_ALLOWANCE"));
        Truth weak = supporter.atLeast(OLD).or(supporter.weakened());
        Truth lowIncome = supporter.ownIncome(world.request().asOf()).belowUnpublishedLimit();
        Truth poorWeak = weak.and(lowIncome)
                .or(supporter.cannotAct())
                .and(supporter.assetsWithinLimit(world.request().asOf()));
        Truth underAge =
                supporter.bearsDutyOfAge().and(supporter.atLeast(OF_AGE).not());
        return Truth.any(List.of(recognised, poorOld, poorWeak, underAge));
    }

    private Truth onAllowance(String id) {
        JsonNode assistance = world.request().household().path("assistance");
        if (assistance.isNull()) return Truth.OPEN;
        Stream<JsonNode> allowances = assistance
                .valueStream()
                .filter(one -> one.path("scheme").asString().equals("SUBSISTENCE_ALLOWANCE"));
        return Truth.of(allowances.anyMatch(one ->
                one.path("members").isEmpty() || Facts.words(one, "members").contains(id)));
    }
}
