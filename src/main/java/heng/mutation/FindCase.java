package heng.mutation;

import heng.cases.CaseDesk;
import heng.law.Period;
import heng.parameter.Places;
import heng.rulebook.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks for a case that would notice a mistake: cases that look at what is mistaken as they are, on the days beside the
 * border, at its place, and with an income that meets the limit.
 */
final class FindCase {
    /** Requests that are decided by both books before the search gives up. */
    private static final int TRIES = 150;

    private static final Pattern DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");

    private final RuleBook book;
    private final CaseDesk good;

    FindCase(RuleBook book) {
        this.book = book;
        this.good = new CaseDesk(book);
    }

    /** A case that shows the mistake, or null where none was found. */
    @Nullable
    ReadyCase of(Mutant mutant, RuleBook mistaken, List<Witness> witnesses) {
        Showing showing = new Showing(good, new CaseDesk(mistaken));
        int tries = 0;
        for (Witness witness : witnesses) {
            for (JsonNode request : variations(mutant, witness.one().request())) {
                if (tries++ == TRIES) {
                    return null;
                }
                ObjectNode expect = differing(showing, request);
                if (!expect.isEmpty()) {
                    return new ReadyCase(mutant, request, expect);
                }
            }
        }
        return null;
    }

    private static ObjectNode differing(Showing showing, JsonNode request) {
        try {
            return showing.differing(request);
        } catch (RuntimeException neither) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private Set<JsonNode> variations(Mutant mutant, JsonNode request) {
        Set<JsonNode> all = new LinkedHashSet<>();
        for (String day : days(mutant, request)) {
            ObjectNode moved = (ObjectNode) request.deepCopy();
            if (!day.isEmpty()) {
                moved.put("asOf", day);
            }
            if (mutant.file().startsWith("parameters/")) {
                place(mutant, moved);
            }
            all.add(moved);
            all.addAll(atTheLimit(moved));
        }
        return all;
    }

    /** The days beside a border; of a rule, one on which it is in force; of a value, its first day. */
    private List<String> days(Mutant mutant, JsonNode request) {
        LocalDate border = mutant.border();
        if (border != null) {
            return List.of(border.toString(), border.plusDays(1).toString());
        }
        if (mutant.ofARule()) {
            Period period = book.condition(mutant.subject()).period();
            return List.of(period.nearestTo(CaseDesk.day(request)).toString());
        }
        Matcher from = DAY.matcher(mutant.key());
        List<String> days = new ArrayList<>(List.of(request.path("asOf").asString("")));
        while (from.find()) {
            days.add(from.group());
        }
        return days;
    }

    private void place(Mutant mutant, ObjectNode request) {
        String[] parts = mutant.key().split("[/ ]");
        Places places = book.parameters().places();
        String now = request.path("jurisdiction").asString("");
        if (places.find(now) != null && !places.lineage(now).contains(parts[0])) {
            places.counties().stream()
                    .filter(county -> places.lineage(county.code()).contains(parts[0]))
                    .findFirst()
                    .ifPresent(county -> request.put("jurisdiction", county.code()));
        }
        if (parts[1].equals("URBAN") || parts[1].equals("RURAL")) {
            request.put("community", parts[1]);
        }
    }

    /** The first income moved by what is wanting to each limit, and a fen to either side. */
    private List<JsonNode> atTheLimit(ObjectNode request) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode amount = request.at("/household/incomes/0/amount");
        if (!amount.isNumber()) {
            return all;
        }
        Set<BigDecimal> wanting = new LinkedHashSet<>();
        good.answer(request)
                .document()
                .path("schemes")
                .forEach(scheme -> scheme.path("findings").forEach(finding -> {
                    if (finding.path("actual").isNumber()
                            && finding.path("limit").isNumber()) {
                        wanting.add(finding.get("limit")
                                .decimalValue()
                                .subtract(finding.get("actual").decimalValue()));
                    }
                }));
        for (BigDecimal by : wanting) {
            for (String fen : List.of("0", "-0.01", "-1", "1")) {
                BigDecimal moved = amount.decimalValue().add(by).add(new BigDecimal(fen));
                if (moved.signum() >= 0) {
                    ObjectNode other = request.deepCopy();
                    ((ObjectNode) other.at("/household/incomes/0")).put("amount", moved);
                    all.add(other);
                }
            }
        }
        return all;
    }
}
