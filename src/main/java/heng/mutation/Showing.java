package heng.mutation;

import heng.cases.Answer;
import heng.cases.CaseDesk;
import heng.cases.CaseResult;
import heng.cases.WorkedCase;
import heng.law.Text;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What two books answer to the same request, as far as a case can expect it. */
final class Showing {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> PATHS = Set.of("means", "phaseOut", "procedure");

    private final CaseDesk good;
    private final CaseDesk mistaken;

    Showing(CaseDesk good, CaseDesk mistaken) {
        this.good = good;
        this.mistaken = mistaken;
    }

    /** What the good book answers and the mistaken one does not; empty where both say the same. */
    ObjectNode differing(JsonNode request) {
        Answer right = good.answer(request);
        Answer wrong = mistaken.answer(request);
        ObjectNode expect = JSON.objectNode();
        if (right.document().equals(wrong.document()) && right.status() == wrong.status()) {
            return expect;
        }
        ObjectNode said = said(request, right, wrong);
        mistaken.run(of(request, said)).mismatches().forEach(one -> expect.set(one.probe(), one.expected()));
        return expect;
    }

    /** All that either decision lets a case expect, with the answers of the good book. */
    private ObjectNode said(JsonNode request, Answer right, Answer wrong) {
        Set<String> probes = new LinkedHashSet<>(Set.of("status"));
        probes(right.document(), probes);
        probes(wrong.document(), probes);
        ObjectNode nothing = JSON.objectNode();
        probes.forEach(probe -> nothing.putArray(probe).add("?"));
        CaseResult asked = good.run(of(request, nothing));
        ObjectNode said = JSON.objectNode();
        asked.mismatches().forEach(one -> said.set(one.probe(), one.actual()));
        return said;
    }

    private static WorkedCase of(JsonNode request, JsonNode expect) {
        return new WorkedCase(Path.of("ready.yaml"), new Text("", ""), "", "", "", JSON.objectNode(), request, expect);
    }

    private static void probes(JsonNode document, Set<String> probes) {
        for (JsonNode scheme : document.path("schemes")) {
            String who = scheme.path("scope").asString("").equals("HOUSEHOLD")
                    ? "HOUSEHOLD"
                    : scheme.path("member").asString("");
            String name = scheme.path("scheme").asString("") + "/" + who;
            probes.add("scheme:" + name);
            scheme.path("findings")
                    .forEach(finding -> probes.add(
                            "finding:" + name + "/" + finding.path("condition").asString("")));
        }
        for (JsonNode one : document.path("entitlements")) {
            String name =
                    one.path("scheme").asString("") + "/" + one.path("kind").asString("");
            probes.add("entitlement:" + name);
            one.path("members").forEach(member -> probes.add("entitlement:" + name + "/" + member.asString("")));
        }
        PATHS.forEach(path -> leaves(document.path(path), path, probes));
    }

    private static void leaves(JsonNode node, String path, Set<String> probes) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> leaves(child, path + "." + name, probes));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(node.get(i), path + "." + i, probes);
            }
        } else if (!node.isMissingNode()) {
            probes.add(path);
        }
    }
}
