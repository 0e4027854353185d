package heng.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a broken schema rule says to the person who can mend it. Only the schema's own words are used. */
record SchemaSentence(String pointer, String zh, String en) {

    static SchemaSentence of(Error error) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode schema = error.getSchemaNode();
        String keyword = error.getKeyword();
        return switch (keyword) {
            case "required" ->
                new SchemaSentence(pointer + "/" + error.getProperty(), "必须填写", "This field is required");
            case "additionalProperties", "unevaluatedProperties" -> unknownField(error, pointer);
            case "type" ->
                new SchemaSentence(
                        pointer, "类型不对，应为" + types(schema, true), "Wrong type; expected " + types(schema, false));
            case "enum" -> new SchemaSentence(pointer, "只能取以下值之一：" + words(schema), "Must be one of: " + words(schema));
            case "minimum" ->
                new SchemaSentence(pointer, "不得小于 " + schema.asString(), "Must not be less than " + schema.asString());
            case "maximum" ->
                new SchemaSentence(pointer, "不得大于 " + schema.asString(), "Must not be more than " + schema.asString());
            case "minLength", "minItems", "minProperties" ->
                new SchemaSentence(pointer, "至少需要 " + schema.asString() + " 个", "Needs at least " + schema.asString());
            case "maxLength", "maxItems" ->
                new SchemaSentence(
                        pointer, "最多 " + schema.asString() + " 个", "At most " + schema.asString() + " are allowed");
            case "pattern", "format" ->
                new SchemaSentence(pointer, "格式不对：" + form(error, true), "Wrong form: " + form(error, false));
            default -> new SchemaSentence(pointer, "不符合约定的格式", "Does not follow the agreed form");
        };
    }

    private static SchemaSentence unknownField(Error error, String pointer) {
        String near = nearest(error);
        return near.isEmpty()
                ? new SchemaSentence(pointer, "有不认识的字段，请对照接口说明删除或者改正", "Holds an unknown field; remove or correct it")
                : new SchemaSentence(
                        pointer, "有不认识的字段，是否应为“" + near + "”", "Holds an unknown field; did you mean \"" + near + "\"");
    }

    /** The known field that the unknown one is most like; empty where none is close. */
    private static String nearest(Error error) {
        String unknown = error.getProperty();
        JsonNode known = error.getInstanceNode() == null ? null : knownFields(error);
        return unknown == null || known == null ? "" : Nearest.to(unknown, known.propertyNames());
    }

    private static @org.jspecify.annotations.Nullable JsonNode knownFields(Error error) {
        Object known = error.getDetails() == null ? null : error.getDetails().get("properties");
        return known instanceof JsonNode node ? node : null;
    }

    private static String types(JsonNode schema, boolean chinese) {
        List<String> names = new ArrayList<>();
        if (schema.isArray()) {
            schema.forEach(type -> names.add(type(type.asString(), chinese)));
        } else {
            names.add(type(schema.asString(), chinese));
        }
        return String.join(chinese ? "或" : " or ", names);
    }

    private static String type(String name, boolean chinese) {
        if (!chinese) {
            return name;
        }
        return switch (name) {
            case "object" -> "对象";
            case "array" -> "列表";
            case "string" -> "文字";
            case "number" -> "数字";
            case "integer" -> "整数";
            case "boolean" -> "是否（true/false）";
            default -> "空值（null）";
        };
    }

    private static String words(JsonNode schema) {
        List<String> words = new ArrayList<>();
        schema.forEach(word -> words.add(word.isNull() ? "null" : word.asString()));
        return String.join(", ", words);
    }

    private static String form(Error error, boolean chinese) {
        boolean date = error.getSchemaNode().asString().startsWith("^[0-9]{4}-")
                || error.getSchemaNode().asString().equals("date");
        if (date) {
            return chinese ? "应为真实存在的日期，如 2025-06-15" : "must be a real date such as 2025-06-15";
        }
        return chinese
                ? "应符合 " + error.getSchemaNode().asString()
                : "must match " + error.getSchemaNode().asString();
    }
}
