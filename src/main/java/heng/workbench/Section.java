package heng.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A list of facts on the form; the last row is blank, to add one. */
record Section(String title, String english, String pointer, boolean stated, List<List<Field>> rows) {
    static List<Section> of(JsonNode tree) {
        return List.of(
                section(
                        tree,
                        "家庭成员",
                        "Members",
                        "members",
                        at -> List.of(
                                Field.input(tree, at + "/id", "编号 id", "text"),
                                Field.choice(tree, at + "/relation", "与申请人关系", Option.RELATION),
                                Field.input(tree, at + "/birthDate", "出生日期", "date"),
                                Field.choice(tree, at + "/employment", "就业", Option.EMPLOYMENT),
                                Field.choice(tree, at + "/disability/kind", "残疾类别", Option.DISABILITY),
                                Field.choice(tree, at + "/disability/grade", "残疾等级", Option.GRADE))),
                section(tree, "收入", "Incomes", "incomes", at -> money(tree, at, Option.INCOME)),
                section(tree, "支出", "Expenditures", "expenditures", at -> money(tree, at, Option.SPENDING)),
                section(
                        tree,
                        "财产：存款、住房、车辆",
                        "Deposits, homes, vehicles",
                        "assets",
                        at -> List.of(
                                Field.choice(tree, at + "/kind", "种类", Option.ASSET),
                                Field.input(tree, at + "/amount", "金额（元）", "number"),
                                Field.input(tree, at + "/builtArea", "住房建筑面积（㎡）", "number"),
                                Field.choice(tree, at + "/use", "车辆农机用途", Option.USE))));
    }

    private static List<Field> money(JsonNode tree, String at, List<Option> kinds) {
        return List.of(
                Field.choice(tree, at + "/kind", "种类", kinds),
                Field.input(tree, at + "/member", "成员编号", "text"),
                Field.input(tree, at + "/amount", "金额（元）", "number"),
                Field.choice(tree, at + "/per", "按月/按年", Option.PER));
    }

    private static Section section(
            JsonNode tree, String title, String english, String name, Function<String, List<Field>> row) {
        String pointer = "/household/" + name;
        JsonNode list = tree.at(pointer);
        List<List<Field>> rows = new ArrayList<>();
        for (int i = 0; i <= list.size(); i++) {
            rows.add(row.apply(pointer + "/" + i));
        }
        return new Section(title, english, pointer, list.isArray(), rows);
    }
}
