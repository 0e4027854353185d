package heng.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import heng.decision.AnswersFor;
import heng.decision.Condition;
import heng.decision.MeansTested;
import heng.decision.PhaseOutTest;
import heng.decision.SchemeTest;
import heng.decision.benefit.NotForOrphans;
import heng.decision.benefit.OutsideExtremelyPoorSupport;
import heng.household.Scheme;
import heng.parameter.Row;
import heng.schema.JsonSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The tables that answers to questions rest on know every condition and every fact. */
class InquiryTablesTest {
    private static final Set<Class<?>> ASIDE =
            Set.of(MeansTested.class, NotForOrphans.class, OutsideExtremelyPoorSupport.class);
    private static final List<String> LISTS = List.of("income", "expenditure", "asset", "obligor", "member");

    @Test
    void everyConditionSaysWhatWouldChangeIt() {
        Set<String> known = keys("what-would-change");
        for (Condition condition : TestRules.book().conditions()) {
            Class<?> subject = condition.subject();
            boolean ofScheme = SchemeTest.class.isAssignableFrom(subject)
                    || ASIDE.contains(subject)
                    || subject.isAnnotationPresent(AnswersFor.class);
            if (ofScheme && subject != PhaseOutTest.class) {
                assertThat(known).contains(condition.id());
            }
        }
    }

    @Test
    void everyRowOfWhatWouldChangeIsUnderstood() {
        for (Row row : rows("what-would-change")) {
            String[] change = row.cell("change").split(" ");
            assertThat(Remedy.Kind.valueOf(change[0])).isNotNull();
            assertThat(change.length == 1 || Scheme.valueOf(change[1]) != null).isTrue();
            Arrays.stream(row.cell("waiting").split(" "))
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> assertThat(TestRules.book().parameters().find(name))
                            .as(name)
                            .isNotNull());
        }
    }

    @Test
    void everyFactThatMayBeUnknownHasItsQuestion() {
        Set<String> known = keys("fact-sources");
        JsonNode forms = JsonSchema.named("evaluation-request").node().get("$defs");
        for (String form : LISTS) {
            forms.get(form).get("properties").forEachEntry((name, property) -> {
                boolean mayBeNull = property.get("type") != null
                        && property.get("type").toString().contains("null");
                if (mayBeNull && !form.concat(name).equals("expendituremember")) {
                    assertThat(known).contains(form + "s." + name);
                }
            });
        }
    }

    @Test
    void everyRowOfSourcesIsUnderstood() {
        for (Row row : rows("fact-sources")) {
            assertThat(FactSource.Who.valueOf(row.cell("source"))).isNotNull();
            assertThat(Integer.parseInt(row.cell("cost"))).isPositive();
        }
    }

    private static Set<String> keys(String table) {
        Set<String> keys = new TreeSet<>();
        String first = table.equals("fact-sources") ? "fact" : "condition";
        rows(table).forEach(row -> keys.add(row.cell(first)));
        return keys;
    }

    private static List<Row> rows(String table) {
        return TestRules.book().parameters().tables().stream()
                .filter(one -> one.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
