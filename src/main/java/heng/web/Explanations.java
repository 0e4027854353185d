package heng.web;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.inquiry.WhyNot;
import heng.inquiry.WhyNotDocument;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.rulebook.RuleBook;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an answer says about its decision where it is asked: the words of the parameter {@code explain}. */
@Component
class Explanations {
    private final Map<String, Explanation> known = new LinkedHashMap<>();

    Explanations(AssessHousehold assessment, RuleBook rules) {
        WhyNot whyNot = new WhyNot(assessment);
        know("why-not", "whyNot", decision -> WhyNotDocument.of(rules, decision, whyNot.of(decision)));
    }

    private void know(String word, String field, Function<Decision, JsonNode> says) {
        known.put(word, new Explanation(field, says));
    }

    /**
     * Those that the address asks for.
     *
     * @throws MalformedRequest where it asks for one that is not known
     */
    List<Explanation> askedFor(HttpServletRequest request) {
        String query = request.getQueryString();
        List<String> values = UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .get("explain");
        return values == null
                ? List.of()
                : values.stream()
                        .flatMap(value -> Arrays.stream((value == null ? "" : value).split(",")))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .map(this::named)
                        .toList();
    }

    private Explanation named(String word) {
        Explanation explanation = known.get(word);
        if (explanation == null) {
            String words = String.join(", ", known.keySet());
            throw new MalformedRequest(List.of(new InputFault(
                    "/explain",
                    "explain",
                    "explain 只能是 " + words + "，可以用逗号并列",
                    "explain is any of " + words + ", by commas")));
        }
        return explanation;
    }

    /**
     * One of them.
     *
     * @param field where it stands in the answer
     */
    record Explanation(String field, Function<Decision, JsonNode> says) {

        void addTo(ObjectNode answer, Decision decision) {
            answer.set(field, says.apply(decision));
        }
    }
}
