package heng.inquiry;

import heng.decision.Decision;
import heng.decision.SchemeDecision;
import heng.household.Asset;
import heng.household.Disability;
import heng.household.Emergency;
import heng.household.IncomeRise;
import heng.household.Member.CareSetting;
import heng.household.Member.Employment;
import heng.household.Member.Schooling;
import heng.household.Recognition;
import heng.household.Relation;
import heng.household.SelfCare;
import heng.household.Situation;
import heng.inquiry.Walks.Walk;
import heng.means.CaseFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answers that are tried for a fact that is not known: few, but on both sides of every line the law draws at it. */
final class Completions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> LISTS = Set.of("incomes", "expenditures", "assets");

    private final Facts facts;
    private final CaseFile file;
    private final LocalDate day;
    private final FigureCompletions figures;
    private final ListCompletions lists;

    Completions(Facts facts, Decision decision) {
        this.facts = facts;
        this.file = decision.file();
        this.day = decision.file().day();
        this.figures = new FigureCompletions(facts, decision);
        this.lists = new ListCompletions(decision);
    }

    /** Whether the answers are figures, alone or in lists, that mostly come to the same. */
    static boolean areFigures(String pointer) {
        return FigureCompletions.isScale(pointer) || LISTS.contains(FactSource.key(pointer));
    }

    /**
     * The answers for the fact at a pointer, where so much was walked already.
     *
     * @param schemes those whose lines are looked at
     */
    List<JsonNode> of(String pointer, List<SchemeDecision> schemes, Walk walk) {
        Lines lines = new Lines(file, walk);
        return switch (FactSource.key(pointer)) {
            case "incomes" -> lists.incomes(schemes, lines);
            case "expenditures" -> lists.expenditures(schemes, lines);
            case "assets" -> lists.assets(lines);
            case "obligors" -> lists.obligors();
            case "assistance" -> lists.assistance();
            case "obligors.relation" -> words(Relation.PARENT, Relation.CHILD);
            case "obligors.recognised" ->
                recognitions(Recognition.EXTREMELY_POOR_SUPPORT, Recognition.SUBSISTENCE_ALLOWANCE);
            case "members.recognised" ->
                recognitions(
                        Recognition.EXTREMELY_POOR_SUPPORT,
                        Recognition.ORPHAN,
                        Recognition.DE_FACTO_ORPHAN,
                        Recognition.WORK_INJURY_NURSING);
            case "members.schooling" ->
                words(Schooling.NONE, Schooling.BACHELOR, Schooling.JUNIOR_COLLEGE, Schooling.POSTGRADUATE);
            case "members.employment" -> words(Employment.UNEMPLOYED, Employment.EMPLOYED, Employment.NONE);
            case "members.careSetting" -> words(CareSetting.DISPERSED, CareSetting.CENTRAL);
            case "members.selfCare" -> selfCare();
            case "members.situation", "obligors.situation" ->
                words(
                        Situation.NONE,
                        Situation.CLERGY_AWAY,
                        Situation.IMPRISONED,
                        Situation.COMPULSORY_DETOX,
                        Situation.DECLARED_MISSING);
            case "members.situationSince", "incomeRise.since" ->
                words(day, day.minusMonths(1), day.minusMonths(7), day.minusYears(10));
            case "members.disability", "obligors.disability" -> certificates();
            case "members.disability.kind", "obligors.disability.kind" -> kinds(pointer);
            case "members.disability.grade", "obligors.disability.grade" ->
                Stream.of(1, 2, 3, 4)
                        .map(grade -> (JsonNode) JSON.numberNode(grade))
                        .toList();
            case "obligors.birthDate" -> words(day.minusYears(40), day.minusYears(65), day.minusYears(75));
            case "assets.use" -> words(Asset.Use.PRIVATE, Asset.Use.PRODUCTION, Asset.Use.ONLY_LIVELIHOOD);
            case "emergency.kind" -> words(Emergency.Kind.FIRE, Emergency.Kind.EXPENDITURE_SURGE);
            case "incomeRise" ->
                causes().stream()
                        .map(cause -> (JsonNode) JSON.objectNode().set("cause", cause))
                        .toList();
            case "incomeRise.cause" -> causes();
            default ->
                figures.knows(pointer)
                        ? figures.of(pointer, schemes, lines)
                        : List.of(JSON.booleanNode(true), JSON.booleanNode(false));
        };
    }

    private static List<JsonNode> causes() {
        return words(IncomeRise.Cause.EMPLOYMENT, IncomeRise.Cause.OTHER, IncomeRise.Cause.ENTERPRISE);
    }

    private static List<JsonNode> words(Object... words) {
        return Stream.of(words)
                .map(word -> (JsonNode) JSON.stringNode(word.toString()))
                .toList();
    }

    private static List<JsonNode> recognitions(Recognition... each) {
        List<JsonNode> all = new ArrayList<>(List.of(JSON.arrayNode()));
        Stream.of(each).forEach(one -> all.add(JSON.arrayNode().add(one.name())));
        return all;
    }

    /** Nothing failed, and as many items as each degree asks for. */
    private static List<JsonNode> selfCare() {
        List<JsonNode> all = new ArrayList<>();
        for (int failed : new int[] {0, 1, 3, 4, 6}) {
            ObjectNode items = JSON.objectNode();
            for (int i = 0; i < SelfCare.ITEMS.size(); i++) {
                items.put(SelfCare.ITEMS.get(i), i >= failed);
            }
            all.add(items);
        }
        return all;
    }

    private static List<JsonNode> certificates() {
        return List.of(
                certificate(Disability.Kind.NONE, 0),
                certificate(Disability.Kind.HEARING, 4),
                certificate(Disability.Kind.PHYSICAL, 1),
                certificate(Disability.Kind.PHYSICAL, 2),
                certificate(Disability.Kind.PHYSICAL, 3),
                certificate(Disability.Kind.INTELLECTUAL, 3),
                certificate(Disability.Kind.INTELLECTUAL, 4));
    }

    private static JsonNode certificate(Disability.Kind kind, int grade) {
        ObjectNode certificate = JSON.objectNode().put("kind", kind.name());
        return grade == 0 ? certificate.putNull("grade") : certificate.put("grade", grade);
    }

    private List<JsonNode> kinds(String pointer) {
        boolean mayBeNone = facts.at(pointer.replace("/kind", "/grade")).isNull();
        List<JsonNode> all = new ArrayList<>(words(
                Disability.Kind.PHYSICAL,
                Disability.Kind.INTELLECTUAL,
                Disability.Kind.HEARING,
                Disability.Kind.VISUAL));
        if (mayBeNone) {
            all.add(JSON.stringNode(Disability.Kind.NONE.name()));
        }
        return all;
    }
}
