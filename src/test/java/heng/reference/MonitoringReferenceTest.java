package heng.reference;

import static org.assertj.core.api.Assertions.assertThat;

import heng.monitoring.Watched;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Monitoring against the reference evaluator: what was granted is drawn, the event is put into the application here, and
 * the reference decides it; {@code -Dmonitoring.households=…} for more. Deaths are held by worked cases, for an application
 * cannot state one.
 */
class MonitoringReferenceTest {
    private static final int HOUSEHOLDS = Integer.getInteger("monitoring.households", 400);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> ONCE = Set.of("TEMPORARY_ASSISTANCE", "PRICE_SUPPLEMENT");

    /** An event, and what it makes of an application. */
    private enum Happening {
        VEHICLE("{ \"kind\": \"VEHICLE_BOUGHT\", \"use\": \"PRIVATE\" }") {
            @Override
            void happens(ObjectNode then) {
                list(then, "assets", "{ \"kind\": \"MOTOR_VEHICLE\", \"use\": \"PRIVATE\" }", "");
            }
        },
        PRISON("{ \"kind\": \"MEMBER_IMPRISONED\", \"member\": \"%1$s\", \"since\": \"%2$s\" }") {
            @Override
            void happens(ObjectNode then) {
                ObjectNode member = (ObjectNode) then.at("/household/members/0");
                member.put("situation", "IMPRISONED")
                        .put("situationSince", then.get("asOf").asString());
            }
        },
        PENSION("{ \"kind\": \"INCOME_CHANGED\", \"member\": \"%1$s\", \"incomeKind\": \"RETIREMENT_PENSION\","
                + " \"amount\": 3000, \"per\": \"MONTH\" }") {
            @Override
            void happens(ObjectNode then) {
                list(
                        then,
                        "incomes",
                        "{ \"member\": \"%1$s\", \"kind\": \"RETIREMENT_PENSION\", \"amount\": 36000, \"per\": \"YEAR\" }",
                        "RETIREMENT_PENSION");
            }
        },
        SURGE(
                "{ \"kind\": \"EXPENSE_SURGED\", \"member\": \"%1$s\", \"expenditureKind\": \"MEDICAL\", \"amount\": 2000,"
                        + " \"per\": \"MONTH\" }") {
            @Override
            void happens(ObjectNode then) {
                list(
                        then,
                        "expenditures",
                        "{ \"member\": \"%1$s\", \"kind\": \"MEDICAL\", \"amount\": 2000, \"per\": \"MONTH\" }",
                        "MEDICAL");
                then.putObject("emergency").put("kind", "EXPENDITURE_SURGE").putNull("amountNeeded");
            }
        };

        private final String event;

        Happening(String event) {
            this.event = event;
        }

        abstract void happens(ObjectNode then);

        String event(ObjectNode application) {
            return event.formatted(first(application), application.get("asOf").asString());
        }

        private static String first(JsonNode application) {
            return application.at("/household/members/0/id").asString();
        }

        /** Takes the place of what the first member had of the kind; a list that nobody stated stays so. */
        private static void list(ObjectNode then, String name, String entry, String instead) {
            if (then.at("/household/" + name) instanceof ArrayNode list) {
                for (int i = list.size() - 1; i >= 0; i--) {
                    JsonNode one = list.get(i);
                    if (one.path("kind").asString("").equals(instead)
                            && one.path("member").asString("").equals(first(then))) {
                        list.remove(i);
                    }
                }
                list.add(JSON.readTree(entry.formatted(first(then))));
            }
        }
    }

    @Test
    void whatFollowsIsWhatTheReferenceSays() {
        int compared = 0;
        for (long seed = 1; seed <= HOUSEHOLDS; seed++) {
            ObjectNode application = plain(Households.generated(seed));
            ReferenceDecision before = ReferenceEvaluator.evaluate(application.deepCopy());
            if (before.status() != 200) {
                continue;
            }
            Happening happening = Happening.values()[(int) (seed % Happening.values().length)];
            ObjectNode then = drawn(application.deepCopy(), before);
            happening.happens(then);
            ((ObjectNode) then.get("household"))
                    .putObject("incomeRise")
                    .put("cause", "OTHER")
                    .put("since", then.get("asOf").asString());
            ReferenceDecision after = ReferenceEvaluator.evaluate(then);
            JsonNode watched = Watched.of(
                    Watched.request(application.get("asOf").asString(), application, happening.event(application)));
            String what = "seed " + seed + " " + happening + "\n" + application + "\n" + then;
            assertThat(outcomes(watched.at("/after/schemes"))).as(what).isEqualTo(after.schemes());
            for (JsonNode answer : watched.get("answers")) {
                String key = key(answer);
                String expected = change(
                        ONCE.contains(answer.get("scheme").asString())
                                ? null
                                : before.schemes().get(key),
                        after.schemes().get(key));
                if (!expected.isEmpty()) {
                    assertThat(answer.get("change").asString())
                            .as(key + " " + what)
                            .isEqualTo(expected);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(HOUSEHOLDS);
    }

    /** Nothing drawn, nothing returned by agencies, nothing that has happened before. */
    private static ObjectNode plain(ObjectNode application) {
        application.remove(java.util.List.of("priceIndex", "emergency", "officialRecords", "resolutions"));
        ObjectNode household = (ObjectNode) application.get("household");
        household.remove("incomeRise");
        household.putArray("assistance");
        return application;
    }

    /** What was granted is drawn from the month after. */
    private static ObjectNode drawn(ObjectNode then, ReferenceDecision before) {
        ArrayNode assistance = (ArrayNode) then.at("/household/assistance");
        String since = LocalDate.parse(then.get("asOf").asString())
                .plusMonths(1)
                .withDayOfMonth(1)
                .toString();
        before.schemes().forEach((key, outcome) -> {
            String who = key.substring(key.indexOf('/') + 1);
            if (outcome.equals("CONFIRMED") && key.startsWith("SUBSISTENCE_ALLOWANCE/")) {
                ObjectNode one = assistance.addObject().put("scheme", "SUBSISTENCE_ALLOWANCE");
                one.put("since", since);
                if (!who.equals("HOUSEHOLD")) {
                    one.putArray("members").add(who);
                }
            }
            if (outcome.equals("CONFIRMED") && key.startsWith("EXTREMELY_POOR_SUPPORT/")) {
                recognised(then, who);
            }
        });
        return then;
    }

    private static void recognised(ObjectNode then, String who) {
        for (JsonNode member : then.at("/household/members")) {
            boolean known =
                    !member.has("recognised") || member.get("recognised").isArray();
            if (member.get("id").asString().equals(who)
                    && known
                    && !member.path("recognised").toString().contains("EXTREMELY_POOR_SUPPORT")) {
                ((ObjectNode) member).withArray("recognised").add("EXTREMELY_POOR_SUPPORT");
            }
        }
    }

    private static Map<String, String> outcomes(JsonNode schemes) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        schemes.forEach(one -> outcomes.put(key(one), one.get("outcome").asString()));
        return outcomes;
    }

    private static String key(JsonNode one) {
        return one.get("scheme").asString() + "/" + one.path("member").asString("HOUSEHOLD");
    }

    /** Empty where it depends on the amounts. */
    private static String change(String from, String to) {
        boolean was = "CONFIRMED".equals(from);
        if (to == null) {
            return was ? "MAY_NO_LONGER_QUALIFY" : "NOTHING_CHANGES";
        }
        return switch (to) {
            case "MANUAL_REVIEW" -> "RE_VERIFY";
            case "UNDETERMINED" -> to.equals(from) ? "NOTHING_CHANGES" : "RE_VERIFY";
            case "CONFIRMED" -> was ? "" : "MAY_QUALIFY";
            default -> was ? "MAY_NO_LONGER_QUALIFY" : "NOTHING_CHANGES";
        };
    }
}
