package heng.reference;

import heng.reference.FamilyGenerator.Kin;
import heng.reference.Person.Relation;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts about one member of a household. */
record MemberGenerator(Chance chance, LocalDate asOf) {
    private static final List<String> RECOGNISED =
            List.of("EXTREMELY_POOR_SUPPORT", "ORPHAN", "DE_FACTO_ORPHAN", "WORK_INJURY_NURSING");
    private static final List<String> SELF_CARE =
            List.of("eating", "dressing", "transferring", "toileting", "walkingIndoors", "bathing");

    void describe(ObjectNode member, String id, Kin kin) {
        int age = kin.birthDate().until(asOf).getYears();
        member.put("id", id).put("relation", kin.relation().name());
        member.put("birthDate", kin.birthDate().toString());
        schooling(member, age);
        if (kin.relation() == Relation.CHILD && age >= 18 && chance.percent(92))
            member.put("independentLiving", chance.percent(45));
        if (kin.relation().compareTo(Relation.CHILD) > 0 && chance.percent(25))
            member.put("livesWithHousehold", chance.percent(50));
        health(member, age);
        if (chance.percent(6)) situation(member);
        if (age >= 16 && chance.percent(92)) member.put("employment", employment(age));
        if (chance.percent(15)) member.put("jobRefusals", chance.between(0, 4));
        recognised(member, age);
    }

    private void schooling(ObjectNode member, int age) {
        if (age < 3 || age > 27) return;
        if (age < 6) member.put("schooling", chance.of("PRESCHOOL", "NONE"));
        else if (age < 16) member.put("schooling", "COMPULSORY");
        else if (age < 18) member.put("schooling", chance.of("SENIOR_SECONDARY", "VOCATIONAL_SECONDARY", "NONE"));
        else if (chance.percent(75)) member.put("schooling", adultSchooling());
    }

    private String adultSchooling() {
        return chance.of(
                "NONE",
                "COMPULSORY",
                "SENIOR_SECONDARY",
                "VOCATIONAL_SECONDARY",
                "JUNIOR_COLLEGE",
                "BACHELOR",
                "POSTGRADUATE");
    }

    private void health(ObjectNode member, int age) {
        boolean disabled = chance.percent(20);
        if (disabled) disability(member.putObject("disability"));
        if (chance.percent(9)) member.put("seriousIllness", true);
        if (age >= 60 && chance.percent(12)) member.put("dementia", chance.percent(70));
        if (chance.percent(disabled ? 50 : 5)) member.put("needsLongTermCare", chance.percent(85));
        if ((age >= 58 || disabled) && chance.percent(85)) selfCare(member.putObject("selfCare"));
        if (chance.percent(25)) member.put("careSetting", chance.of("CENTRAL", "CENTRAL", "DISPERSED"));
    }

    void disability(ObjectNode disability) {
        disability.put("kind", chance.of("VISUAL", "HEARING", "SPEECH", "PHYSICAL", "INTELLECTUAL", "MENTAL"));
        disability.put("grade", chance.between(1, 4));
    }

    private void selfCare(ObjectNode selfCare) {
        int failing = chance.percent(50) ? 0 : chance.between(1, 6);
        int first = chance.between(0, SELF_CARE.size() - 1);
        for (int i = 0; i < SELF_CARE.size(); i++)
            selfCare.put(SELF_CARE.get((first + i) % SELF_CARE.size()), i >= failing);
    }

    private void situation(ObjectNode member) {
        member.put(
                "situation",
                chance.of(
                        "CLERGY_AWAY",
                        "CLERGY_AWAY",
                        "CLERGY_AWAY",
                        "IMPRISONED",
                        "COMPULSORY_DETOX",
                        "DECLARED_MISSING",
                        "NONE"));
        if (chance.percent(92)) member.put("situationSince", situationSince().toString());
    }

    private LocalDate situationSince() {
        if (chance.percent(40)) return asOf.minusYears(3).plusDays(chance.between(-1, 1));
        if (chance.percent(40)) return asOf.minusMonths(6).plusDays(chance.between(-1, 1));
        return asOf.minusDays(chance.between(1, 3000));
    }

    private String employment(int age) {
        if (age >= 60) return chance.of("RETIRED", "NONE", "NONE", "SELF_EMPLOYED");
        return chance.of("EMPLOYED", "EMPLOYED", "SELF_EMPLOYED", "UNEMPLOYED", "NONE");
    }

    private void recognised(ObjectNode member, int age) {
        int likely = age < 25 ? 12 : 4;
        if (!chance.percent(likely)) return;
        ArrayNode recognised = member.putArray("recognised");
        recognised.add(chance.of(RECOGNISED));
        for (String another : RECOGNISED)
            if (chance.percent(12) && !named(recognised, another)) recognised.add(another);
    }

    private static boolean named(ArrayNode recognised, String scheme) {
        return recognised.valueStream().anyMatch(one -> one.asString().equals(scheme));
    }
}
