package heng.gate;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import heng.access.Scope;
import java.util.List;
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

    private Routes() {}

    private static Known known(String pattern) {
        return new Known(GET, pattern);
    }

    /** An address for which nothing more is asked than to be known. */
    record Known(HttpMethod method, String pattern) {}

    /**
     * An address with what it asks for.
     *
     * @param method null: every one
     */
    record Route(@Nullable HttpMethod method, String pattern, Scope scope) {}
}
