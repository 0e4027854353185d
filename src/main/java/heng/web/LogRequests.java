package heng.web;

import heng.decisionlog.Who;
import heng.intake.ApplicationReader;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads what is asked about the log as a whole. */
final class LogRequests {
    private final ApplicationReader reader = new ApplicationReader();

    /**
     * Who is looked for: exactly one of {@code household}, {@code identityNumber} and {@code name}.
     *
     * @throws MalformedRequest where it is not
     */
    Who who(byte[] body) {
        JsonNode tree = reader.tree(body);
        for (Who.Kind kind : Who.Kind.values()) {
            JsonNode value = tree.path(field(kind));
            if (tree.size() == 1 && value.isString() && !value.asString().isBlank()) {
                return new Who(kind, value.asString());
            }
        }
        throw malformed(
                "",
                "form",
                "请写且只写一项：household（家庭编号）、identityNumber（身份证号）或 name（姓名）",
                "Name exactly one of household, identityNumber and name");
    }

    private static String field(Who.Kind kind) {
        return kind == Who.Kind.IDENTITY_NUMBER ? "identityNumber" : kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The day since which nothing has been decided; it lies before today, and as long ago as the office has laid down.
     *
     * @throws MalformedRequest where it does not
     */
    LocalDate quietSince(byte[] body, LocalDate today, Period least) {
        LocalDate day = day(reader.tree(body).path("quietSince").asString(""));
        if (!day.isBefore(today)) {
            throw quietSince();
        }
        LocalDate latest = today.minus(least);
        if (day.isAfter(latest)) {
            throw malformed(
                    "/quietSince",
                    "too-recent",
                    "保存时间不足，不能晚于 " + latest + "（设置 heng.log.least-quiet）",
                    "It has to be kept longer: no later than " + latest + " (setting heng.log.least-quiet)");
        }
        return day;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw quietSince();
        }
    }

    private static MalformedRequest quietSince() {
        return malformed("/quietSince", "date", "应为今天以前真实存在的日期，如 2015-06-15", "Must be a real date before today");
    }

    static MalformedRequest noSuchHousehold() {
        return malformed(
                "/household", "reference", "记录里没有这个家庭，或者已经删除", "The log has no such household, or it was erased");
    }

    private static MalformedRequest malformed(String pointer, String code, String zh, String en) {
        return new MalformedRequest(List.of(new InputFault(pointer, code, zh, en)));
    }
}
