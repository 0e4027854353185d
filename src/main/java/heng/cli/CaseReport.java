package heng.cli;

import heng.cases.CaseResult;
import heng.cases.CaseResult.Mismatch;
import heng.cases.CaseRun;
import heng.law.Text;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what running cases came to: those that do not hold, each with the file to open. */
record CaseReport(CaseRun run, Language language) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Nothing was run, because there are no cases beside the rules. */
    static CaseReport none(Language language) {
        return new CaseReport(new CaseRun(0, 0, List.of(), List.of()), language);
    }

    /** Whether every case holds. */
    boolean fine() {
        return run.fine();
    }

    void print(PrintWriter out, boolean json) {
        if (json) {
            out.println(JSON.writeValueAsString(json()));
            return;
        }
        run.broken()
                .forEach(one -> out.println(
                        one.file() + ":" + one.line() + ":" + one.column() + "  " + language.of(one.text())));
        run.failing().forEach(result -> print(result, out));
        out.println(language.of(summary()));
    }

    private Text summary() {
        int cases = run.cases();
        int wrong = run.failing().size() + run.broken().size();
        if (cases == 0) {
            return new Text("旁边没有案例文件夹，没有运行案例", "There is no folder of cases beside; none was run");
        }
        String known = run.kept() == 0 ? "" : "（其中 " + run.kept() + " 个所依据的都没有变化，沿用上次的结果）";
        String knownToo = run.kept() == 0 ? "" : " (" + run.kept() + " of them rest on nothing that has changed)";
        return fine()
                ? new Text(cases + " 个案例全部符合" + known, "All " + cases + " cases hold" + knownToo)
                : new Text(
                        cases + " 个案例中 " + wrong + " 个不符合：请改正规则，或者案例本身",
                        wrong + " of " + cases + " cases do not hold: mend the rules, or the case");
    }

    private void print(CaseResult result, PrintWriter out) {
        out.println(result.of().file() + "  " + language.of(result.of().told()));
        for (Mismatch wrong : result.mismatches()) {
            out.println("    " + wrong.probe() + "  "
                    + language.of(
                            "期望 " + wrong.expected() + "，实际 " + wrong.actual(),
                            "expected " + wrong.expected() + ", actual " + wrong.actual()));
        }
    }

    ObjectNode json() {
        ObjectNode answer = JSON.createObjectNode().put("cases", run.cases()).put("kept", run.kept());
        ArrayNode list = answer.putArray("failing");
        for (CaseResult result : run.failing()) {
            ObjectNode one = list.addObject().put("file", result.of().file().toString());
            one.put("zh", result.of().told().zh()).put("en", result.of().told().en());
            ArrayNode wrong = one.putArray("mismatches");
            result.mismatches().forEach(mismatch -> {
                ObjectNode entry = wrong.addObject().put("probe", mismatch.probe());
                entry.set("expected", mismatch.expected());
                entry.set("actual", mismatch.actual());
            });
        }
        ArrayNode unreadable = answer.putArray("broken");
        run.broken()
                .forEach(one -> unreadable
                        .addObject()
                        .put("file", one.file().toString())
                        .put("line", one.line())
                        .put("column", one.column())
                        .put("zh", one.text().zh())
                        .put("en", one.text().en()));
        return answer;
    }
}
