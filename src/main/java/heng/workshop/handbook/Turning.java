package heng.workshop.handbook;

import heng.decision.Decision;
import heng.decision.Entitlement;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The conditions that what a case expects turns on: those it names, those not met in a scheme it expects not to be
 * confirmed, and the rules of the payments it expects.
 */
record Turning(JsonNode expect, JsonNode document, @Nullable Decision decision) {

    Set<String> conditions() {
        Set<String> conditions = new TreeSet<>();
        expect.propertyNames().forEach(probe -> {
            String[] parts = probe.substring(probe.indexOf(':') + 1).split("/");
            if (probe.startsWith("finding:")) {
                conditions.add(parts[2]);
            } else if (probe.startsWith("scheme:")) {
                unmet(parts[0], parts[1], conditions);
            } else if (probe.startsWith("entitlement:") && decision != null) {
                decision.entitlements().stream()
                        .filter(due -> due.scheme().name().equals(parts[0]))
                        .filter(due -> due.kind().name().equals(parts[1]))
                        .map(Entitlement::rule)
                        .forEach(conditions::add);
            }
        });
        return conditions;
    }

    private void unmet(String name, String who, Set<String> conditions) {
        for (JsonNode scheme : document.path("schemes")) {
            boolean same = scheme.get("scheme").asString().equals(name)
                    && (who.equals("HOUSEHOLD")
                            || scheme.get("member").asString("").equals(who));
            for (JsonNode finding : scheme.get("findings")) {
                if (same && finding.get("outcome").asString().equals("NOT_MET")) {
                    conditions.add(finding.get("condition").asString());
                }
            }
        }
    }
}
