package heng.impact;

import java.time.LocalDate;
import java.util.SplittableRandom;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One made-up household, every fact of it stated. */
final class GeneratedHousehold {
    private static final int OLD = 60;
    private static final int ADULT = 18;
    private static final int SEVERE = 2;
    private static final String[] KINDS = {"VISUAL", "HEARING", "SPEECH", "PHYSICAL", "INTELLECTUAL", "MENTAL"};

    private final Assumptions assumptions;
    private final SplittableRandom chance;
    private final LocalDate asOf;
    private final ObjectNode application = JsonNodeFactory.instance.objectNode();
    private final ObjectNode household = application.withObject("/household");
    private final ArrayNode members = household.putArray("members");
    private final ArrayNode incomes = household.putArray("incomes");
    private final ArrayNode obligors = household.putArray("obligors");
    private final ArrayNode alone = application.putArray("singlePersonApplicants");

    GeneratedHousehold(Assumptions assumptions, SplittableRandom chance, LocalDate asOf) {
        this.assumptions = assumptions;
        this.chance = chance;
        this.asOf = asOf;
    }

    ObjectNode application(String id, String county) {
        application.put("asOf", asOf.toString());
        application.put("jurisdiction", county);
        application.put("community", holds("/community/urban-percent") ? "URBAN" : "RURAL");
        application.put("verificationConsent", true);
        household.put("id", id);
        people();
        spending();
        assets();
        household.putArray("assistance");
        return application;
    }

    private void people() {
        int size = Integer.parseInt(assumptions.one("/sizes/shares", chance));
        String[] ages = assumptions.one("/applicants/ages", chance).split("-");
        int age = chance.nextInt(Integer.parseInt(ages[0]), Integer.parseInt(ages[1]) + 1);
        member("APPLICANT", age);
        for (int i = 1; i < size; i++) {
            boolean spouse = i == 1 && chance.nextInt(size + 1) > 0;
            int ofChild = Math.max(0, age - chance.nextInt(22, 40));
            member(spouse ? "SPOUSE" : "CHILD", spouse ? Math.max(ADULT + 2, age + chance.nextInt(-5, 6)) : ofChild);
        }
    }

    private void member(String relation, int age) {
        String id = "m" + (members.size() + 1);
        LocalDate born = asOf.minusYears(age).minusDays(chance.nextInt(365));
        ObjectNode member =
                members.addObject().put("id", id).put("relation", relation).put("birthDate", born.toString());
        member.put("schooling", schooling(age));
        if (relation.equals("CHILD") && age >= ADULT) {
            member.put("independentLiving", false);
        }
        boolean severe = disability(member);
        if (holds("/illness/percent")) {
            member.put("seriousIllness", true);
        }
        boolean works = age >= ADULT && age < OLD && !severe && holds("/work/percent");
        member.put("employment", works ? "EMPLOYED" : age >= OLD ? "RETIRED" : age >= ADULT ? "UNEMPLOYED" : "NONE");
        if (works) {
            income(id, "WAGE", "/work/wage");
        }
        if (age >= OLD) {
            pension(id);
        }
        if (severe && holds("/single-person-applicants/percent")) {
            alone.add(id);
        }
    }

    private static String schooling(int age) {
        if (age >= 3 && age < 6) {
            return "PRESCHOOL";
        }
        if (age >= 6 && age < 15) {
            return "COMPULSORY";
        }
        return age >= 15 && age < ADULT ? "SENIOR_SECONDARY" : "NONE";
    }

    private boolean disability(ObjectNode member) {
        if (!holds("/disability/percent")) {
            return false;
        }
        int grade = Integer.parseInt(assumptions.one("/disability/grades", chance));
        member.putObject("disability")
                .put("kind", KINDS[chance.nextInt(KINDS.length)])
                .put("grade", grade);
        return grade <= SEVERE;
    }

    private void pension(String id) {
        if (holds("/pensions/retirement-percent")) {
            income(id, "RETIREMENT_PENSION", "/pensions/retirement");
        } else if (holds("/pensions/basic-percent")) {
            income(id, "BASIC_PENSION", "/pensions/basic");
        }
        if (holds("/supporters/percent")) {
            obligors.addObject()
                    .put("id", "o" + (obligors.size() + 1))
                    .put("relation", "CHILD")
                    .put("birthDate", asOf.minusYears(chance.nextInt(25, 45)).toString())
                    .put("consent", true)
                    .put("householdSize", chance.nextInt(1, 5))
                    .put("ownMonthlyIncome", chance.nextInt(800, 6001))
                    .put("assetsWithinLimit", chance.nextInt(3) > 0)
                    .putArray("supports")
                    .add(id);
        }
    }

    private void income(String member, String kind, String range) {
        incomes.addObject()
                .put("member", member)
                .put("kind", kind)
                .put("amount", assumptions.within(range, chance))
                .put("per", "MONTH");
    }

    private void spending() {
        ArrayNode expenditures = household.putArray("expenditures");
        if (holds("/spending/medical-percent")) {
            expenditures
                    .addObject()
                    .put("member", "m1")
                    .put("kind", "MEDICAL")
                    .put("amount", assumptions.within("/spending/medical", chance))
                    .put("per", "MONTH");
        }
    }

    private void assets() {
        ArrayNode assets = household.putArray("assets");
        assets.addObject().put("kind", "HOME").put("builtArea", chance.nextInt(20, 121));
        if (holds("/assets/deposit-percent")) {
            assets.addObject().put("kind", "DEPOSIT").put("amount", assumptions.within("/assets/deposit", chance));
        }
        if (holds("/assets/vehicle-percent")) {
            assets.addObject().put("kind", "MOTOR_VEHICLE").put("use", "PRIVATE");
        }
    }

    private boolean holds(String percent) {
        return assumptions.holds(percent, chance);
    }
}
