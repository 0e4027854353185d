package heng.intake;

import heng.household.Application;
import heng.schema.JsonSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads an application: the schema first, then what a schema cannot say, then the defaults, then the facts. */
public final class ApplicationReader {
    private static final int DEEPEST = 16;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(40)
                            .maxStringLength(10_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final JsonSchema schema = JsonSchema.named("evaluation-request");
    private final Defaults defaults = new Defaults(schema.node());
    private final Consumer<Application> admit;

    /** Reads for whoever runs it. */
    public ApplicationReader() {
        this(application -> {});
    }

    /**
     * Reads for others.
     *
     * @param admit throws where whoever asks may not ask about this application
     */
    public ApplicationReader(Consumer<Application> admit) {
        this.admit = admit;
    }

    /**
     * The application in this JSON text.
     *
     * @param today the day that decides where the request names none
     * @throws MalformedRequest with every fault
     */
    public Application read(byte[] json, LocalDate today) {
        return read(tree(json), today);
    }

    /**
     * Any request as a tree, whose numbers are such that a schema can compare them.
     *
     * @throws MalformedRequest where it is not readable
     */
    public JsonNode tree(byte[] json) {
        JsonNode tree;
        try {
            tree = mapper.readTree(json);
        } catch (JacksonException e) {
            throw unreadable(e);
        } catch (NumberFormatException e) {
            throw beyondNumbers();
        }
        refuse(Leaves.readable(tree));
        return tree;
    }

    /** The same for a tree that was read elsewhere; the tree is not changed. */
    public Application read(JsonNode tree, LocalDate today) {
        refuse(Leaves.readable(tree));
        List<InputFault> faults = new ArrayList<>(InputFault.of(schema.check(tree)));
        if (!faults.isEmpty()) {
            faults.addAll(Leaves.amounts(tree));
            refuse(faults);
        }
        ObjectNode complete = (ObjectNode) tree.deepCopy();
        if (!complete.has("asOf")) {
            complete.put("asOf", today.toString());
        }
        defaults.fillIn(complete);
        faults.addAll(Leaves.amounts(complete));
        IdentityNumbers.check(complete, faults);
        Application application = mapper.treeToValue(complete, Application.class);
        faults.addAll(new FormChecks(application).faults());
        refuse(faults);
        admit.accept(application);
        return application;
    }

    private static void refuse(List<InputFault> faults) {
        if (!faults.isEmpty()) {
            throw new MalformedRequest(InputFault.byPlace(faults));
        }
    }

    /** An exponent so large that there is no such number. */
    private static MalformedRequest beyondNumbers() {
        return new MalformedRequest(List.of(new InputFault(
                "", "unreadable", "有一个数的指数太大，请改为普通的数", "A number has too large an exponent; write it plainly")));
    }

    private static MalformedRequest unreadable(JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
        return new MalformedRequest(List.of(new InputFault(
                "",
                "unreadable",
                "不是可读的 JSON，请检查第 " + where + "（行:列）附近的括号、引号、逗号和重复的字段",
                "This is not readable JSON; check brackets, quotes, commas and repeated fields near line:column "
                        + where)));
    }
}
