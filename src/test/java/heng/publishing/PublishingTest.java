package heng.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heng.decisionlog.Databases;
import heng.decisionlog.OpenLog;
import heng.publishing.Step.Action;
import heng.publishing.Step.Changed;
import heng.publishing.Step.Why;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in use and stays in use: over steps, starts, and other instances on the same log. */
class PublishingTest {
    private static final Instant NOW = OpenLog.START.plus(Duration.ofDays(1));
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 6);

    @Test
    void everyStepIsRecordedAndTheLogStaysWhole() {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Publishing publishing = begin(open, Bundles.RULES, false);
            Step step = publishing.publish(Bundles.standardOf(750), "policy", NOW, TODAY);
            assertThat(step.changed().altered()).containsExactly("parameters/subsistence-allowance.standard.yaml");
            assertThat(step.changed().added()).isEmpty();
            assertThat(step.why().author()).isEqualTo("社会救助处");
            assertThat(step.impact()).isNotNull();
            assertThat(step.impact().at("/total/households").asInt()).isEqualTo(50);
            assertThat(inUse(publishing)).isEqualTo(Bundles.withStandard(750).fingerprint());
            assertThatThrownBy(() -> publishing.publish(new byte[0], "policy", NOW, TODAY))
                    .isInstanceOf(RefusedBundle.class);
            publishing.rollBack(null, "值班", "有误", "policy", NOW, TODAY);
            assertThat(inUse(publishing)).isEqualTo(Bundles.RULES.fingerprint());
            assertThat(actions(publishing))
                    .containsExactly(Action.STARTED, Action.PUBLISHED, Action.REFUSED, Action.ROLLED_BACK);
            assertThat(publishing.of(step.rulebook()).rules().fingerprint()).isEqualTo(step.rulebook());
            assertThatThrownBy(() -> publishing.of("sha256:0")).isInstanceOf(UnknownRules.class);
            assertThat(open.log.verify().faults()).isEmpty();
        }
    }

    @Test
    void whatWasPublishedOutlivesTheStartAndARollBackToo() {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Publishing publishing = begin(open, Bundles.RULES, false);
            publishing.publish(Bundles.standardOf(750), "policy", NOW, TODAY);
            assertThat(inUse(begin(open, Bundles.RULES, false)))
                    .isEqualTo(Bundles.withStandard(750).fingerprint());
            assertThat(inUse(begin(open, Bundles.withStandard(760), false)))
                    .as("shipped rules do not take the place of what was published")
                    .isEqualTo(Bundles.withStandard(750).fingerprint());
            publishing.rollBack(null, "值班", "有误", "policy", NOW, TODAY);
            Publishing again = begin(open, Bundles.RULES, false);
            assertThat(inUse(again)).isEqualTo(Bundles.RULES.fingerprint());
            assertThat(again.steps()).hasSize(3);
        }
    }

    @Test
    void aFolderWithNewContentComesInUseAtTheStart() {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            begin(open, Bundles.RULES, true).publish(Bundles.standardOf(750), "policy", NOW, TODAY);
            assertThat(inUse(begin(open, Bundles.RULES, true)))
                    .isEqualTo(Bundles.withStandard(750).fingerprint());
            Publishing again = begin(open, Bundles.withStandard(760), true);
            assertThat(inUse(again)).isEqualTo(Bundles.withStandard(760).fingerprint());
            assertThat(actions(again)).containsExactly(Action.STARTED, Action.PUBLISHED, Action.STARTED);
        }
    }

    @Test
    void rulesThatFailCanBeLeft() {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            begin(open, Bundles.RULES, true);
            Publishing publishing = begin(open, Bundles.ended(), true);
            assertThat(inUse(publishing)).isEqualTo(Bundles.ended().fingerprint());
            Step back = publishing.rollBack(null, "值班", "有误", "policy", NOW, TODAY);
            assertThat(back.impact()).as("one side of it cannot be decided").isNull();
            assertThat(inUse(publishing)).isEqualTo(Bundles.RULES.fingerprint());
            publishing.rollBack(Bundles.ended().fingerprint(), "值班", "有误", "policy", NOW, TODAY);
            assertThat(publishing
                            .publish(Bundles.standardOf(750), "policy", NOW, TODAY)
                            .impact())
                    .isNull();
            assertThat(inUse(publishing)).isEqualTo(Bundles.withStandard(750).fingerprint());
        }
    }

    @Test
    void rulesThatCannotDecideDoNotComeInUse() {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Publishing publishing = begin(open, Bundles.RULES, false);
            byte[] ended = Bundles.of(Bundles.ended()).bytes();
            assertThatThrownBy(() -> publishing.publish(ended, "policy", NOW, TODAY))
                    .isInstanceOfSatisfying(RefusedBundle.class, refused -> {
                        assertThat(refused.faults().get(0).zh()).contains("2026-01-06", "没有后续");
                        assertThat(refused.faults().get(0).en()).contains("without a successor");
                    });
            assertThat(inUse(publishing)).isEqualTo(Bundles.RULES.fingerprint());
            assertThat(actions(publishing)).containsExactly(Action.STARTED, Action.REFUSED);
        }
    }

    @Test
    void anotherInstanceOnTheSameLogFollows() {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Publishing one = begin(open, Bundles.RULES, false);
            Publishing other = begin(open, Bundles.RULES, false);
            one.publish(Bundles.standardOf(750), "policy", NOW, TODAY);
            assertThat(inUse(other)).isEqualTo(Bundles.RULES.fingerprint());
            other.follow();
            assertThat(inUse(other)).isEqualTo(Bundles.withStandard(750).fingerprint());
        }
    }

    @Test
    void aStepIsTakenAfterThoseOfOtherInstances() {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Publishing one = begin(open, Bundles.RULES, false);
            Publishing other = begin(open, Bundles.RULES, false);
            one.publish(Bundles.standardOf(750), "policy", NOW, TODAY);
            Step back = other.rollBack(null, "值班", "有误", "policy", NOW, TODAY);
            assertThat(back.number()).isEqualTo(3);
            assertThat(back.rulebook()).isEqualTo(Bundles.RULES.fingerprint());
            Step next = one.publish(Bundles.standardOf(760), "policy", NOW, TODAY);
            assertThat(next.why().before()).isEqualTo(Bundles.RULES.fingerprint());
        }
    }

    @Test
    void aRollBackSaidTwiceIsDoneOnce() {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Publishing publishing = begin(open, Bundles.RULES, false);
            assertThatThrownBy(() -> rollBack(publishing)).isInstanceOf(UnknownRules.class);
            Step bad = publishing.publish(Bundles.standardOf(750), "policy", NOW, TODAY);
            rollBack(publishing);
            assertThatThrownBy(() -> rollBack(publishing)).isInstanceOf(AlreadyInUse.class);
            assertThat(inUse(publishing)).isEqualTo(Bundles.RULES.fingerprint());
            publishing.rollBack(bad.rulebook(), "值班", "无误", "policy", NOW, TODAY);
            publishing.publish(Bundles.standardOf(750), "policy", NOW, TODAY);
            rollBack(publishing);
            assertThat(inUse(publishing)).isEqualTo(Bundles.RULES.fingerprint());
        }
    }

    private static void rollBack(Publishing publishing) {
        publishing.rollBack(null, "值班", "有误", "policy", NOW, TODAY);
    }

    @Test
    void whatCannotBeLoadedForAMomentIsPutInUseLater() {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Publishing publishing = begin(open, Bundles.RULES, false);
            RuleFiles next = Bundles.withStandard(750);
            Why why = new Why(inUse(publishing), "社会救助处", "调整城市标准", List.of());
            Step step = new Step(
                    2, NOW, "policy", Action.PUBLISHED, next.fingerprint(), why, Changed.NOTHING, 1, null, null, 0);
            open.log.record(step.logged());
            assertThatThrownBy(publishing::follow).isInstanceOf(UnknownRules.class);
            assertThat(inUse(publishing)).isEqualTo(Bundles.RULES.fingerprint());
            open.log.putInUse(OpenLog.LOADER.load(next), next, NOW);
            publishing.follow();
            assertThat(inUse(publishing)).isEqualTo(next.fingerprint());
        }
    }

    @Test
    void rulesOfEarlierDaysAreLoadedOnceHoweverManyAskForThem() throws Exception {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            begin(open, Bundles.RULES, false).publish(Bundles.standardOf(750), "policy", NOW, TODAY);
            try (OpenLog later = open.again()) {
                Publishing publishing = begin(later, Bundles.RULES, false);
                ExecutorService threads = Executors.newFixedThreadPool(8);
                Callable<RuleBook> ask =
                        () -> publishing.of(Bundles.RULES.fingerprint()).rules();
                List<RuleBook> books = new ArrayList<>();
                for (Future<RuleBook> one : threads.invokeAll(Collections.nCopies(8, ask))) {
                    books.add(one.get());
                }
                threads.shutdown();
                assertThat(books).allMatch(one -> one == books.get(0));
            }
        }
    }

    @Test
    void whatASourceBringsComesInUseOnceAndNotAgainAfterARollBack() {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Publishing publishing = begin(open, Bundles.RULES, false);
            byte[] bundle = Bundles.standardOf(750);
            assertThat(publishing.publishNews(bundle, "source", NOW, TODAY)).isNotNull();
            assertThat(publishing.publishNews(bundle, "source", NOW, TODAY)).isNull();
            publishing.rollBack(null, "值班", "有误", "policy", NOW, TODAY);
            assertThat(publishing.publishNews(bundle, "source", NOW, TODAY)).isNull();
            byte[] broken = "no bundle".getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> publishing.publishNews(broken, "source", NOW, TODAY))
                    .isInstanceOf(RefusedBundle.class);
            assertThat(publishing.publishNews(broken, "source", NOW, TODAY)).isNull();
            assertThat(inUse(publishing)).isEqualTo(Bundles.RULES.fingerprint());
        }
    }

    @Test
    void whatASourceBringsComesInUseAlsoWhereItsStepCouldNotBeRecordedBefore() {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Publishing publishing = begin(open, Bundles.RULES, false);
            RuleFiles next = Bundles.withStandard(750);
            open.log.putInUse(OpenLog.LOADER.load(next), next, NOW);
            assertThat(publishing.publishNews(Bundles.standardOf(750), "source", NOW, TODAY))
                    .isNotNull();
            assertThat(inUse(publishing)).isEqualTo(next.fingerprint());
        }
    }

    @Test
    void aFolderAnswersItsLastZipUntilItIsSettledAndOnlyWhenItRests(@TempDir Path folder) throws Exception {
        BundleSource source = BundleSource.at(folder.toString());
        assertThat(source.news()).isNull();
        put(folder, "2026-01.zip", "one");
        assertThat(source.news()).as("it may still be being written").isNull();
        assertThat(source.news()).asString(StandardCharsets.UTF_8).isEqualTo("one");
        assertThat(source.news())
                .as("not settled")
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("one");
        source.settle();
        assertThat(source.news()).isNull();
        put(folder, "2025-12.zip", "older by its name");
        assertThat(source.news()).isNull();
        put(folder, "2026-02.zip", "two");
        assertThat(source.news()).isNull();
        assertThat(source.news()).asString(StandardCharsets.UTF_8).isEqualTo("two");
    }

    private static void put(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Publishing begin(OpenLog open, RuleFiles rules, boolean folder) {
        return new Publishing(open.log, OpenLog.LOADER, rules, folder, 50, NOW);
    }

    private static String inUse(Publishing publishing) {
        return publishing.live().now().rules().fingerprint();
    }

    private static List<Action> actions(Publishing publishing) {
        return publishing.steps().stream().map(Step::action).toList();
    }
}
