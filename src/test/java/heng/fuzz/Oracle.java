package heng.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with an answer, whatever was asked. */
final class Oracle {
    private static final JsonMapper JSON = new JsonMapper();

    /** A head that asks for a coding or a version that there is not may be told so (RFC 9110). */
    private static final Set<Integer> NOT_SPOKEN = Set.of(501, 505);

    private static final List<String> INSIDE = List.of("Exception", "\tat ", "urn:heng:problem:internal", "org.spring");
    private static final List<String> ENTERED = List.of(Grammar.CANARY, Grammar.CANARY_NUMBER);

    private static final Pattern IDS =
            Pattern.compile("\"(id|household|members?|supports|whose|path)\":(\"[^\"]*\"|\\[[^\\]]*])");

    private Oracle() {}

    /** The first fault; null where there is none. */
    static @Nullable String fault(Request request, Wire.Answer answer) {
        int status = answer.status();
        if (status == 0) {
            return null;
        }
        if (status >= 500 && !(NOT_SPOKEN.contains(status) && !request.whole()) && !refusedForNow(answer)) {
            return "status " + status;
        }
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        if (holds(answer.head(), ENTERED) && !request.address().pattern().contains("swagger")) {
            return "a word of the request in a header";
        }
        if (!echoes(request, status) && holds(status < 400 ? withoutIds(body) : body, ENTERED)) {
            return "a word of the request in the answer, " + status;
        }
        if (holds(body, INSIDE) && !countsFaults(request)) {
            return "the inside of the service in the answer, " + status;
        }
        return status >= 400
                        && !request.method().equals("HEAD")
                        && !request.address().isPage()
                ? unclear(request, answer, body)
                : null;
    }

    /** A page shows again what was entered in its form; the list of rule books, who put them in use and why. */
    private static boolean echoes(Request request, int status) {
        return status < 400
                && (request.address().isPage() || request.address().pattern().startsWith("/api/v1/rulebooks"));
    }

    /** A decision says of whom it speaks by the ids that the caller gave. */
    private static String withoutIds(String body) {
        return IDS.matcher(body).replaceAll("");
    }

    /** The figures name the kinds of refusals. */
    private static boolean countsFaults(Request request) {
        return request.address().pattern().contains("prometheus");
    }

    private static boolean refusedForNow(Wire.Answer answer) {
        return answer.status() == 503 && !answer.header("Retry-After").isEmpty();
    }

    private static boolean holds(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    /** A person is shown a page, in both languages, where the address, broken as it is, is none that programs ask. */
    private static boolean isAPageForAPerson(Request request, Wire.Answer answer, String body) {
        return !request.whole()
                && !request.asks("/api/")
                && !request.asks("/actuator")
                && answer.header("Content-Type").startsWith("text/html")
                && body.matches("(?s).*[\\u4e00-\\u9fff].*lang=\"en\".*");
    }

    /** Whoever is refused is told in both languages, in a form that a program can read. */
    private static @Nullable String unclear(Request request, Wire.Answer answer, String body) {
        if (body.isEmpty() && request.address().pattern().startsWith("/actuator")) {
            return null;
        }
        if (isAPageForAPerson(request, answer, body)) {
            return null;
        }
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            return "a refusal that is no problem, " + answer.status() + " " + answer.header("Content-Type");
        }
        try {
            JsonNode problem = JSON.readTree(body);
            return problem.path("title").asString("").matches("(?s).*[\\u4e00-\\u9fff].* / .*[a-z].*")
                    ? null
                    : "a refusal in one language, " + answer.status();
        } catch (JacksonException e) {
            return "a refusal that cannot be read, " + answer.status();
        }
    }
}
