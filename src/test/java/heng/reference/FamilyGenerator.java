package heng.reference;

import heng.reference.Person.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who lives together: common families of the region, and now and then a crowd of every relation. */
record FamilyGenerator(Chance chance, LocalDate asOf) {
    private static final int MOST = 10;
    private static final List<Integer> MILESTONES = List.of(16, 18, 60, 70, 80, 90);

    /** A person of a family: how they are related to the applicant and when they were born. */
    record Kin(Relation relation, LocalDate birthDate) {}

    /** Relation and youngest and oldest age, one person after the other. */
    private static final List<String> FAMILIES = List.of(
            "APPLICANT 25-59",
            "APPLICANT 58-92",
            "APPLICANT 58-92",
            "APPLICANT 7-19",
            "APPLICANT 78-92",
            "APPLICANT 76-93, SPOUSE 58-92",
            "APPLICANT 8-18, PARENT 27-50, PARENT 26-48",
            "APPLICANT 8-18, SIBLING 3-17, PARENT 27-50, GRANDPARENT 58-92",
            "APPLICANT 56-80, CHILD 26-48, GRANDCHILD 0-18",
            "APPLICANT 56-80, SPOUSE 55-78, CHILD 26-48, GRANDCHILD 0-18, GRANDCHILD 0-16",
            "APPLICANT 40-62, PARENT 78-92",
            "APPLICANT 55-88, SPOUSE 55-85",
            "APPLICANT 60-85, SPOUSE 58-82, CHILD 28-55",
            "APPLICANT 28-55, SPOUSE 26-52",
            "APPLICANT 28-50, SPOUSE 26-48, CHILD 0-20",
            "APPLICANT 28-50, SPOUSE 26-48, CHILD 5-24, CHILD 0-15",
            "APPLICANT 30-50, CHILD 4-22",
            "APPLICANT 30-50, CHILD 3-18, CHILD 1-16, CHILD 0-14",
            "APPLICANT 40-64, SPOUSE 40-62, CHILD 17-35",
            "APPLICANT 30-58, SPOUSE 28-56, CHILD 2-20, PARENT 58-90",
            "APPLICANT 30-62, PARENT 55-92",
            "APPLICANT 28-48, SPOUSE 26-46, CHILD 1-17, PARENT 55-80, PARENT 54-79, GRANDPARENT 75-99",
            "APPLICANT 55-82, GRANDCHILD 3-19",
            "APPLICANT 55-80, SPOUSE 54-78, GRANDCHILD 1-18, GRANDCHILD 1-16",
            "APPLICANT 18-60, SIBLING 14-62",
            "APPLICANT 18-30, SIBLING 5-17, GRANDPARENT 65-90",
            "APPLICANT 30-70, OTHER_KIN 5-80, UNRELATED 18-70");

    List<Kin> family() {
        List<Kin> family = new ArrayList<>();
        for (String person : chance.of(FAMILIES).split(", ")) family.add(kin(person));
        int more = chance.percent(6) ? chance.between(1, MOST - family.size()) : 0;
        return Stream.concat(family.stream(), IntStream.range(0, more).mapToObj(i -> anyone()))
                .toList();
    }

    private Kin kin(String person) {
        String[] ages = person.split(" ")[1].split("-");
        Relation relation = Relation.valueOf(person.split(" ")[0]);
        return new Kin(relation, born(Integer.parseInt(ages[0]), Integer.parseInt(ages[1])));
    }

    /** Anyone but a second applicant. */
    private Kin anyone() {
        Relation[] relations = Relation.values();
        return new Kin(relations[chance.between(1, relations.length - 1)], born(0, 95));
    }

    /** Often within a day of the birthday that changes what the law says. */
    private LocalDate born(int youngest, int oldest) {
        List<Integer> near = MILESTONES.stream()
                .filter(age -> age >= youngest && age <= oldest)
                .toList();
        if (!near.isEmpty() && chance.percent(20))
            return asOf.minusYears(chance.of(near)).plusDays(chance.between(-1, 1));
        return asOf.minusYears(chance.between(youngest, oldest)).minusDays(chance.between(0, 364));
    }
}
