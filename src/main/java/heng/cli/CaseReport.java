package heng.cli;

import heng.cases.BrokenCase;
import heng.cases.CaseDesk;
import heng.cases.CaseFolder;
import heng.cases.CaseResult;
import heng.cases.CaseResult.Mismatch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What running cases came to: those that do not hold, each with the file to open. */
record CaseReport(int cases, List<CaseResult> failing, List<BrokenCase> broken, Language language) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Runs every case of the folder. */
    static CaseReport of(CaseFolder folder, CaseDesk desk, Language language) {
        List<Path> files = folder.files();
        CaseReport report = new CaseReport(files.size(), new ArrayList<>(), new ArrayList<>(), language);
        try (Progress progress = Progress.of(language.of("案例", "cases"), files.size())) {
            for (Path file : files) {
                report.run(folder, file, desk);
                progress.step();
            }
        }
        return report;
    }

    /** Nothing was run, because there are no cases beside the rules. */
    static CaseReport none(Language language) {
        return new CaseReport(0, List.of(), List.of(), language);
    }

    private void run(CaseFolder folder, Path file, CaseDesk desk) {
        try {
            CaseResult result = desk.run(folder.read(file));
            if (!result.holds()) {
                failing.add(result);
            }
        } catch (BrokenCase unreadable) {
            broken.add(unreadable);
        }
    }

    /** Whether every case holds. */
    boolean fine() {
        return failing.isEmpty() && broken.isEmpty();
    }

    void print(PrintWriter out, boolean json) {
        if (json) {
            out.println(JSON.writeValueAsString(json()));
            return;
        }
        broken.forEach(one ->
                out.println(one.file() + ":" + one.line() + ":" + one.column() + "  " + language.of(one.text())));
        failing.forEach(result -> print(result, out));
        if (cases == 0) {
            out.println(language.of("旁边没有案例文件夹，没有运行案例", "There is no folder of cases beside; none was run"));
            return;
        }
        out.println(
                fine()
                        ? language.of(cases + " 个案例全部符合", "All " + cases + " cases hold")
                        : language.of(
                                cases + " 个案例中 " + (failing.size() + broken.size()) + " 个不符合：请改正规则，或者案例本身",
                                (failing.size() + broken.size()) + " of " + cases
                                        + " cases do not hold: mend the rules, or the case"));
    }

    private void print(CaseResult result, PrintWriter out) {
        out.println(result.of().file() + "  " + language.of(result.of().sentence()));
        for (Mismatch wrong : result.mismatches()) {
            out.println("    " + wrong.probe() + "  "
                    + language.of(
                            "期望 " + wrong.expected() + "，实际 " + wrong.actual(),
                            "expected " + wrong.expected() + ", actual " + wrong.actual()));
        }
    }

    ObjectNode json() {
        ObjectNode answer = JSON.createObjectNode().put("cases", cases);
        ArrayNode list = answer.putArray("failing");
        for (CaseResult result : failing) {
            ObjectNode one = list.addObject().put("file", result.of().file().toString());
            one.put("zh", result.of().sentence().zh())
                    .put("en", result.of().sentence().en());
            ArrayNode wrong = one.putArray("mismatches");
            result.mismatches().forEach(mismatch -> {
                ObjectNode entry = wrong.addObject().put("probe", mismatch.probe());
                entry.set("expected", mismatch.expected());
                entry.set("actual", mismatch.actual());
            });
        }
        ArrayNode unreadable = answer.putArray("broken");
        broken.forEach(one -> unreadable
                .addObject()
                .put("file", one.file().toString())
                .put("line", one.line())
                .put("column", one.column())
                .put("zh", one.text().zh())
                .put("en", one.text().en()));
        return answer;
    }
}
