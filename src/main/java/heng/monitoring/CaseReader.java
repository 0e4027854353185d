package heng.monitoring;

import heng.household.Application;
import heng.household.Member;
import heng.household.OfficialRecord;
import heng.intake.ApplicationReader;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.schema.JsonSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a household under monitoring; the application and the records are read as those of an evaluation are. */
public final class CaseReader {
    private static final String APPLICATION = "/application";
    private static final String RECORDS = "/officialRecords";

    private final ApplicationReader applications;
    private final JsonSchema schema = JsonSchema.named("monitoring-request");
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Reads applications with this reader. */
    public CaseReader(ApplicationReader applications) {
        this.applications = applications;
    }

    /**
     * The case in this JSON text.
     *
     * @param today the day of monitoring where the request names none
     * @throws MalformedRequest with every fault
     */
    public MonitoredCase read(byte[] json, LocalDate today) {
        JsonNode tree = applications.tree(json);
        List<InputFault> faults = new ArrayList<>();
        faults.addAll(InputFault.of(schema.check(tree)));
        JsonNode said = tree.path("application");
        boolean formed = faults.isEmpty();
        LocalDate asOf =
                formed && tree.has("asOf") ? LocalDate.parse(tree.get("asOf").asString()) : today;
        Application application = said.isObject() ? application(said, today, APPLICATION, all -> true, faults) : null;
        List<OfficialRecord> records = formed ? records(tree, said, asOf, faults) : List.of();
        if (formed) {
            events(
                    tree,
                    asOf,
                    application == null ? null : application.household().members(),
                    faults);
        }
        if (application != null && asOf.isBefore(application.asOf())) {
            faults.add(new InputFault(
                    "/asOf", "period", "监测日不能早于上次认定日", "Monitoring must not lie before the last decision"));
        }
        if (!faults.isEmpty() || application == null) {
            throw new MalformedRequest(faults);
        }
        List<Event> events = new ArrayList<>();
        tree.path("events").forEach(event -> events.add(mapper.treeToValue(event, Event.class)));
        return new MonitoredCase(asOf, application, events, records);
    }

    private static void events(JsonNode tree, LocalDate asOf, @Nullable List<Member> members, List<InputFault> faults) {
        EventFields fields = new EventFields(asOf, faults);
        for (int i = 0; i < tree.path("events").size(); i++) {
            fields.check(tree.get("events").get(i), "/events/" + i, members);
        }
    }

    /** The new records, read as if they were the application's own. */
    private List<OfficialRecord> records(JsonNode tree, JsonNode said, LocalDate asOf, List<InputFault> faults) {
        if (tree.path("officialRecords").isEmpty()) {
            return List.of();
        }
        ObjectNode with = (ObjectNode) said.deepCopy();
        with.put("asOf", asOf.toString());
        with.set("officialRecords", tree.get("officialRecords"));
        with.set("resolutions", JsonNodeFactory.instance.arrayNode());
        Application read = application(with, asOf, "", fault -> fault.pointer().startsWith(RECORDS), faults);
        return read == null ? List.of() : read.officialRecords();
    }

    private @Nullable Application application(
            JsonNode tree, LocalDate day, String prefix, Predicate<InputFault> wanted, List<InputFault> faults) {
        try {
            return applications.read(tree, day);
        } catch (MalformedRequest malformed) {
            malformed.faults().stream()
                    .filter(wanted)
                    .forEach(fault ->
                            faults.add(new InputFault(prefix + fault.pointer(), fault.code(), fault.zh(), fault.en())));
            return null;
        }
    }
}
