package heng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The house as it was planned: which room may use which, and who knows what. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("heng");

    /** Each room and the rooms it may use. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("logic", Set.of()),
            Map.entry("law", Set.of()),
            Map.entry("schema", Set.of()),
            Map.entry("household", Set.of()),
            Map.entry("access", Set.of("schema")),
            Map.entry("gate", Set.of("access")),
            Map.entry("intake", Set.of("household", "schema")),
            Map.entry("parameter", Set.of("logic", "law")),
            Map.entry("verification", Set.of("household", "law", "logic", "parameter")),
            Map.entry("means", Set.of("logic", "law", "household", "parameter")),
            Map.entry("decision", Set.of("logic", "law", "household", "parameter", "verification", "means")),
            Map.entry("rulebook", Set.of("logic", "law", "schema", "parameter", "decision")),
            Map.entry(
                    "assessment",
                    Set.of("logic", "law", "household", "parameter", "verification", "means", "decision", "rulebook")),
            Map.entry(
                    "planning",
                    Set.of("logic", "household", "parameter", "verification", "means", "decision", "assessment")),
            Map.entry(
                    "monitoring",
                    Set.of(
                            "logic",
                            "law",
                            "schema",
                            "household",
                            "intake",
                            "parameter",
                            "verification",
                            "decision",
                            "means",
                            "assessment")),
            Map.entry(
                    "explanation",
                    Set.of(
                            "logic",
                            "law",
                            "household",
                            "parameter",
                            "verification",
                            "means",
                            "decision",
                            "rulebook",
                            "planning",
                            "monitoring")),
            Map.entry(
                    "inquiry",
                    Set.of(
                            "assessment",
                            "decision",
                            "explanation",
                            "household",
                            "intake",
                            "law",
                            "logic",
                            "means",
                            "parameter",
                            "rulebook")),
            Map.entry(
                    "workshop",
                    Set.of("cases", "household", "logic", "law", "means", "parameter", "decision", "rulebook")),
            Map.entry(
                    "correction",
                    Set.of(
                            "assessment",
                            "decision",
                            "decisionlog",
                            "household",
                            "intake",
                            "law",
                            "logic",
                            "parameter",
                            "rulebook")),
            Map.entry(
                    "decisionlog",
                    Set.of(
                            "law",
                            "schema",
                            "household",
                            "intake",
                            "parameter",
                            "means",
                            "decision",
                            "rulebook",
                            "assessment",
                            "explanation")),
            Map.entry(
                    "evaluation",
                    Set.of(
                            "assessment",
                            "decision",
                            "decisionlog",
                            "explanation",
                            "household",
                            "intake",
                            "publishing",
                            "rulebook")),
            Map.entry(
                    "web",
                    Set.of(
                            "evaluation",
                            "correction",
                            "decision",
                            "decisionlog",
                            "logic",
                            "law",
                            "household",
                            "intake",
                            "schema",
                            "parameter",
                            "rulebook",
                            "assessment",
                            "planning",
                            "monitoring",
                            "explanation",
                            "gate",
                            "impact",
                            "inquiry",
                            "publishing",
                            "workshop")),
            Map.entry(
                    "cases",
                    Set.of("assessment", "decision", "explanation", "intake", "law", "logic", "parameter", "rulebook")),
            Map.entry(
                    "impact",
                    Set.of(
                            "assessment",
                            "decision",
                            "household",
                            "inquiry",
                            "intake",
                            "law",
                            "means",
                            "parameter",
                            "rulebook",
                            "workshop")),
            Map.entry(
                    "publishing",
                    Set.of(
                            "assessment",
                            "cases",
                            "decision",
                            "decisionlog",
                            "household",
                            "impact",
                            "inquiry",
                            "law",
                            "logic",
                            "means",
                            "parameter",
                            "rulebook",
                            "schema")),
            Map.entry("mutation", Set.of("cases", "decision", "law", "parameter", "rulebook")),
            Map.entry(
                    "cli",
                    Set.of(
                            "access",
                            "impact",
                            "mutation",
                            "publishing",
                            "assessment",
                            "cases",
                            "decision",
                            "decisionlog",
                            "explanation",
                            "intake",
                            "law",
                            "logic",
                            "parameter",
                            "rulebook",
                            "workshop")),
            Map.entry(
                    "workbench",
                    Set.of(
                            "cases",
                            "correction",
                            "evaluation",
                            "gate",
                            "publishing",
                            "workshop",
                            "decisionlog",
                            "law",
                            "household",
                            "intake",
                            "parameter",
                            "decision",
                            "rulebook",
                            "assessment",
                            "explanation")));

    @Test
    void arrowsGoOnlyWhereThePlanSays() {
        Map<String, Set<String>> found = new TreeMap<>();
        HOUSE.forEach(from -> from.getDirectDependenciesFromSelf().forEach(use -> {
            String room = room(from.getPackageName());
            String other = room(use.getTargetClass().getPackageName());
            if (!room.isEmpty() && !other.isEmpty() && !room.equals(other)) {
                found.computeIfAbsent(room, unused -> new TreeSet<>()).add(other);
            }
        }));
        found.forEach((room, uses) ->
                assertThat(ARROWS.get(room)).as(room).isNotNull().containsAll(uses));
    }

    @Test
    void everyRoomThatThePlanNamesIsLivedIn() {
        ARROWS.keySet()
                .forEach(room -> assertThat(HOUSE.stream()
                                .filter(one -> room(one.getPackageName()).equals(room))
                                .filter(one -> !one.getSimpleName().equals("package-info")))
                        .as(room)
                        .isNotEmpty());
    }

    @Test
    void noCircle() {
        slices().matching("heng.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheRulebookKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("heng.rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandKnowsItsLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("heng.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "me.tongfei..")
                .check(HOUSE);
    }

    @Test
    void onlyTheGateKnowsWhoIsLetIn() {
        noClasses()
                .that()
                .resideOutsideOfPackages("heng.gate..", "heng.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.security..", "io.github.bucket4j..")
                .check(HOUSE);
    }

    @Test
    void springStaysAtTheDoors() {
        noClasses()
                .that()
                .resideOutsideOfPackages("heng", "heng.web..", "heng.workbench..", "heng.gate..", "heng.decisionlog..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(HOUSE);
    }

    @Test
    void onlyTheDecisionLogKnowsDatabasesAndKeys() {
        noClasses()
                .that()
                .resideOutsideOfPackages("heng", "heng.decisionlog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..", "com.google.crypto..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("heng.decisionlog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.boot..")
                .check(HOUSE);
    }

    @Test
    void theClockIsReadOnlyAtTheDoors() {
        for (Class<?> time : List.of(LocalDate.class, LocalDateTime.class, Instant.class)) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages("heng.web..", "heng.workbench..", "heng.cli..", "heng.gate..")
                    .should()
                    .callMethod(time, "now")
                    .check(HOUSE);
        }
    }

    @Test
    void noRoomForOddsAndEnds() {
        assertThat(HOUSE.stream().map(one -> room(one.getPackageName())))
                .doesNotContain("util", "common", "helper", "impl", "dto", "manager");
    }

    private static String room(String name) {
        return name.startsWith("heng.") ? name.substring("heng.".length()).split("\\.")[0] : "";
    }
}
