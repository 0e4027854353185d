package heng.explanation;

import heng.decision.Decision;
import heng.household.OfficialRecord.Agency;
import heng.law.LegalBasis;
import heng.law.Text;
import heng.parameter.Row;
import heng.verification.CheckedRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What each agency returned and what became of it, without a figure. */
final class ReturnedRecords {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Decision decision;
    private final Set<LegalBasis> law;

    /** Notes the law by which the agencies were asked. */
    ReturnedRecords(Decision decision, Set<LegalBasis> law) {
        this.decision = decision;
        this.law = law;
    }

    ArrayNode byAgency() {
        Map<Agency, List<CheckedRecord>> byAgency = new EnumMap<>(Agency.class);
        decision.verified()
                .verification()
                .records()
                .forEach(record -> byAgency.computeIfAbsent(record.record().agency(), unused -> new ArrayList<>())
                        .add(record));
        ArrayNode array = JSON.arrayNode();
        byAgency.forEach((agency, records) -> {
            ObjectNode node = array.addObject().put("agency", agency.name());
            node.set("name", DecisionDocument.text(new Text(Discrepancies.agency(agency), words(agency))));
            ArrayNode items = node.putArray("records");
            records.forEach(record -> items.add(record(record)));
        });
        return array;
    }

    private ObjectNode record(CheckedRecord record) {
        ObjectNode node = JSON.objectNode()
                .put("path", record.path())
                .put("member", record.record().member())
                .put("record", record.proves())
                .put("recordedOn", record.record().recordedOn().toString())
                .put("status", record.status().name());
        Row row = row(record);
        if (row != null) {
            law.add(row.law());
        }
        node.set("text", DecisionDocument.text(row == null ? new Text(record.proves(), record.proves()) : row.text()));
        node.set("statusText", DecisionDocument.text(new Text(record.status().chinese(), words(record.status()))));
        return node;
    }

    private @Nullable Row row(CheckedRecord record) {
        return decision
                .file()
                .rows("verification-records", record.record().agency().name())
                .stream()
                .filter(row -> row.cell("record").equals(record.proves()))
                .findFirst()
                .orElse(null);
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
