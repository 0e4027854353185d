package heng.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ways to change what no condition reads, or to say the same in other words. */
enum OtherWords {
    ID_OF_THE_HOUSEHOLD {
        @Override
        void change(ObjectNode request, SplittableRandom random) {
            ((ObjectNode) request.get("household")).put("id", "another " + random.nextInt(1_000));
        }
    },
    IDS_OF_OBLIGORS {
        @Override
        void change(ObjectNode request, SplittableRandom random) {
            all(request, "obligors").forEach(obligor -> obligor.put("id", "z" + random.nextLong()));
        }
    },
    FIGURES_OF_AN_OBLIGORS_HOUSEHOLD {
        @Override
        void change(ObjectNode request, SplittableRandom random) {
            all(request, "obligors")
                    .forEach(obligor -> obligor.put("householdSize", random.nextInt(1, 9))
                            .put("householdMonthlyIncome", random.nextInt(9_000))
                            .put("childrenSharing", random.nextInt(1, 5)));
        }
    },
    KINDS_OF_MONEY {
        @Override
        void change(ObjectNode request, SplittableRandom random) {
            rename(all(request, "assets"), MONEY, random);
        }
    },
    KINDS_OF_COUNTED_INCOME {
        @Override
        void change(ObjectNode request, SplittableRandom random) {
            rename(all(request, "incomes"), EARNED, random);
        }
    },
    FEWER_REFUSALS_OF_WORK_THAN_THREE {
        @Override
        void change(ObjectNode request, SplittableRandom random) {
            all(request, "members").stream()
                    .filter(member -> member.path("jobRefusals").asInt(0) < 3)
                    .forEach(member -> member.put("jobRefusals", random.nextInt(3)));
        }
    },
    SINCE_WHEN_IT_IS_RECEIVED {
        @Override
        void change(ObjectNode request, SplittableRandom random) {
            all(request, "assistance").forEach(one -> one.put("since", "2019-0" + random.nextInt(1, 10) + "-01"));
        }
    },
    BY_THE_YEAR_INSTEAD_OF_BY_THE_MONTH {
        @Override
        void change(ObjectNode request, SplittableRandom random) {
            List<ObjectNode> items = all(request, "incomes");
            items.addAll(all(request, "expenditures"));
            items.stream()
                    .filter(item -> item.get("per").asString().equals("MONTH"))
                    .forEach(OtherWords::byTheYear);
        }
    },
    AREA_OF_AN_ONLY_HOME {
        @Override
        void change(ObjectNode request, SplittableRandom random) {
            List<ObjectNode> homes = all(request, "assets").stream()
                    .filter(asset -> asset.get("kind").asString().equals("HOME"))
                    .toList();
            if (homes.size() == 1) {
                homes.get(0).put("builtArea", random.nextInt(900)).putNull("usableArea");
            }
        }
    },
    DEFAULTS_SPELT_OUT {
        @Override
        void change(ObjectNode request, SplittableRandom random) {
            RequestFacts.of(request).stream()
                    .filter(fact -> !fact.given() && fact.schema().has("default"))
                    .forEach(fact -> fact.owner()
                            .set(fact.name(), fact.schema().get("default").deepCopy()));
        }
    };

    private static final List<String> MONEY =
            List.of("DEPOSIT SECURITIES FUND INSURANCE CLAIM INTERNET_FINANCE".split(" "));
    private static final List<String> EARNED =
            List.of(("WAGE FARM_BUSINESS OTHER_BUSINESS INTEREST DIVIDEND RENT LAND_TRANSFER OTHER_PROPERTY "
                            + "RETIREMENT_PENSION SURVIVOR_BENEFIT MAINTENANCE COMPENSATION GIFT OTHER")
                    .split(" "));

    /** Changes the request, where it has anything of the kind. */
    abstract void change(ObjectNode request, SplittableRandom random);

    private static List<ObjectNode> all(ObjectNode request, String list) {
        List<ObjectNode> all = new ArrayList<>();
        request.at("/household/" + list).forEach(one -> all.add((ObjectNode) one));
        return all;
    }

    private static void rename(List<ObjectNode> items, List<String> kinds, SplittableRandom random) {
        items.stream()
                .filter(item -> kinds.contains(item.get("kind").asString()))
                .forEach(item -> item.put("kind", kinds.get(random.nextInt(kinds.size()))));
    }

    private static void byTheYear(ObjectNode item) {
        item.put("per", "YEAR");
        for (String field : List.of("amount", "cost")) {
            JsonNode monthly = item.path(field);
            if (monthly.isNumber()) {
                item.put(field, monthly.decimalValue().multiply(BigDecimal.valueOf(12)));
            }
        }
    }
}
