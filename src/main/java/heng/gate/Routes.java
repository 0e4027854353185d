package heng.gate;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import heng.access.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** What each address asks of whoever comes to it. An address that stands nowhere here is open to nobody. */
final class Routes {
    /** For everybody who is known, whatever the scopes: no household stands in it. */
    static final List<Known> KNOWN = List.of(
            known("/api/v1/rulebook"),
            known("/api/v1/parameters"),
            known("/api/v1/instruments"),
            known("/handbook"),
            known("/v3/api-docs/**"),
            known("/v3/api-docs.yaml"),
            known("/swagger-ui/**"),
            known("/swagger-ui.html"));

    static final List<Route> SCOPED = List.of(
            new Route(POST, "/api/v1/evaluations", Scope.EVALUATE),
            new Route(POST, "/api/v1/evaluations:batch", Scope.EVALUATE),
            new Route(POST, "/api/v1/monitoring", Scope.EVALUATE),
            new Route(POST, "/api/v1/monitoring:batch", Scope.EVALUATE),
            new Route(POST, "/api/v1/what-if", Scope.EVALUATE),
            new Route(POST, "/api/v1/sweep", Scope.EVALUATE),
            new Route(POST, "/api/v1/notices", Scope.EVALUATE),
            new Route(POST, "/api/v1/verification-reports", Scope.EVALUATE),
            new Route(POST, "/api/v1/decisions/{id}/overrides", Scope.EVALUATE),
            new Route(null, "/", Scope.EVALUATE),
            new Route(POST, "/notice", Scope.EVALUATE),
            new Route(POST, "/verification-report", Scope.EVALUATE),
            new Route(GET, "/api/v1/decisions", Scope.READ),
            new Route(GET, "/api/v1/decisions/{id}", Scope.READ),
            new Route(POST, "/api/v1/decisions/{id}/replay", Scope.READ),
            new Route(GET, "/api/v1/timeline", Scope.POLICY),
            new Route(GET, "/api/v1/rulebook/checks", Scope.POLICY),
            new Route(GET, "/api/v1/decision-log/divergence", Scope.POLICY),
            new Route(GET, "/api/v1/rulebooks", Scope.POLICY),
            Route.forAll(POST, "/api/v1/rulebooks", Scope.POLICY),
            Route.forAll(POST, "/api/v1/rulebooks:roll-back", Scope.POLICY),
            new Route(GET, "/api/v1/rulebooks/candidate", Scope.POLICY),
            Route.forAll(PUT, "/api/v1/rulebooks/candidate", Scope.POLICY),
            Route.forAll(DELETE, "/api/v1/rulebooks/candidate", Scope.POLICY),
            Route.forAll(POST, "/api/v1/rulebooks/candidate:publish", Scope.POLICY),
            new Route(POST, "/api/v1/impact", Scope.POLICY),
            new Route(GET, "/actuator/**", Scope.POLICY),
            new Route(GET, "/api/v1/decision-log/verification", Scope.AUDIT),
            new Route(POST, "/api/v1/decision-log/erasures", Scope.AUDIT),
            new Route(POST, "/api/v1/decision-log/retention", Scope.AUDIT),
            new Route(POST, "/api/v1/corrections", Scope.AUDIT),
            new Route(null, "/corrections", Scope.AUDIT),
            new Route(POST, "/api/v1/households:find", Scope.AUDIT));

    /** For everybody: what a probe and the page for signing in need. */
    static final String[] OPEN = {
        "/actuator/health", "/actuator/health/**", "/login", "/error", "/*.css", "/favicon.ico", "/webjars/**"
    };

    /** Addresses at which one request is much work: many households, many decisions of one, or the whole log. */
    private static final Set<String> LENGTHY = Set.of(
            "/api/v1/evaluations:batch",
            "/api/v1/monitoring:batch",
            "/api/v1/sweep",
            "/api/v1/impact",
            "/api/v1/rulebooks",
            "/api/v1/rulebooks:roll-back",
            "/api/v1/rulebooks/candidate",
            "/api/v1/rulebooks/candidate:publish",
            "/api/v1/corrections",
            "/corrections",
            "/api/v1/decision-log/verification",
            "/api/v1/decision-log/divergence",
            "/api/v1/decision-log/retention");

    private Routes() {}

    /** Whether it may take long; an explanation is found by deciding again and again. */
    static boolean takesLong(HttpServletRequest request) {
        String query = request.getQueryString();
        return LENGTHY.contains(request.getServletPath()) || query != null && query.contains("explain=");
    }

    private static Known known(String pattern) {
        return new Known(GET, pattern);
    }

    /** An address for which nothing more is asked than to be known. */
    record Known(HttpMethod method, String pattern) {}

    /**
     * An address with what it asks for. Whoever may audit sees all counties, so that nobody who is bound to some may; nor
     * may one who is bound to some change what decides in all.
     *
     * @param method null: every one
     * @param everyCounty whether it is for nobody who is bound to some counties
     */
    record Route(@Nullable HttpMethod method, String pattern, Scope scope, boolean everyCounty) {
        Route(@Nullable HttpMethod method, String pattern, Scope scope) {
            this(method, pattern, scope, scope == Scope.AUDIT);
        }

        static Route forAll(HttpMethod method, String pattern, Scope scope) {
            return new Route(method, pattern, scope, true);
        }
    }
}
