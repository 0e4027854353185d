package heng.cases;

import heng.law.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The table of a case file: one household, and in each row what is otherwise and what is then expected. A column that
 * begins with a slash is a fact of the request, as a JSON pointer; every other one is an expectation.
 */
final class CaseRows {
    private final JsonNode columns;
    private final JsonNode rows;

    CaseRows(JsonNode content) {
        this.columns = content.path("columns");
        this.rows = content.path("rows");
    }

    /** A case for each row, in their order; all share what this one says. */
    List<WorkedCase> cases(WorkedCase shared) {
        List<WorkedCase> cases = new ArrayList<>();
        for (JsonNode row : rows) {
            if (!row.isArray() || row.size() != columns.size()) {
                throw wrong(
                        shared,
                        cases.size() + 1,
                        "有 " + row.size() + " 格，columns 有 " + columns.size() + " 列；请补齐，或者去掉多余的",
                        "has " + row.size() + " cells, and there are " + columns.size() + " columns");
            }
            cases.add(one(shared, row, cases.size() + 1));
        }
        if (cases.isEmpty()) {
            throw wrong(shared, 1, "没有写，请在 rows 下写至少一行", "is missing; write at least one under rows");
        }
        return cases;
    }

    private WorkedCase one(WorkedCase shared, JsonNode row, int number) {
        ObjectNode request = (ObjectNode) shared.request().deepCopy();
        ObjectNode expect = (ObjectNode) shared.expect().deepCopy();
        List<String> label = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).asString();
            if (!column.startsWith("/")) {
                expect.set(column, row.get(i));
            } else if (set(request, column, row.get(i))) {
                label.add(
                        row.get(i).isString()
                                ? row.get(i).asString()
                                : row.get(i).toString());
            } else {
                throw wrong(shared, number, "要改的事实在家庭里没有：" + column, "changes a fact that is not there: " + column);
            }
        }
        if (expect.isEmpty()) {
            throw wrong(
                    shared,
                    number,
                    "没有写期望，columns 里至少要有一列不以 / 开头",
                    "expects nothing; some column has to be an expectation");
        }
        return new WorkedCase(
                shared.file(),
                shared.sentence(),
                String.join(" ", label),
                shared.why(),
                shared.arithmetic(),
                shared.values(),
                request,
                expect);
    }

    private static boolean set(ObjectNode request, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = request.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.set(name, value.deepCopy());
            return true;
        }
        if (parent instanceof ArrayNode list && name.matches("\\d+") && Integer.parseInt(name) < list.size()) {
            list.set(Integer.parseInt(name), value.deepCopy());
            return true;
        }
        return false;
    }

    private static BrokenCase wrong(WorkedCase shared, int row, String zh, String en) {
        return new BrokenCase(shared.file(), 1, 1, new Text("rows 第 " + row + " 行" + zh, "row " + row + " " + en));
    }
}
