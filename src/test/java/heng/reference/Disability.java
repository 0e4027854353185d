package heng.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A certified disability, or none: grade 1 is the most severe of four. */
record Disability(Kind kind, int grade) {
    enum Kind {
        VISUAL,
        HEARING,
        SPEECH,
        PHYSICAL,
        INTELLECTUAL,
        MENTAL,
        NONE
    }

    static final Disability NONE = new Disability(Kind.NONE, 0);

    private static final Set<Kind> OF_THE_MIND = Set.of(Kind.INTELLECTUAL, Kind.MENTAL);

    boolean exists() {
        return kind != Kind.NONE;
    }

    boolean severe() {
        return exists() && grade <= 2;
    }

    boolean ofTheMind(int gradeUpTo) {
        return OF_THE_MIND.contains(kind) && grade <= gradeUpTo;
    }

    boolean ofKind(Kind wanted, int gradeUpTo) {
        return kind == wanted && grade <= gradeUpTo;
    }

    /** A supporter this disabled may be unable to support: severe, or of the mind in grade 3. */
    boolean weakensSupporter() {
        return severe() || ofTheMind(3);
    }

    /** A parent this disabled may be unable to bring up a child: severe, or of the mind in any grade. */
    boolean unfitsParent() {
        return severe() || ofTheMind(4);
    }

    /** Every disability that what was declared leaves possible. */
    static List<Disability> possible(JsonNode person) {
        JsonNode declared = person.path("disability");
        if (declared.isMissingNode()) return List.of(NONE);
        Stream<Disability> all =
                kinds(declared).flatMap(kind -> grades(declared).mapToObj(g -> new Disability(kind, g)));
        return Stream.concat(saysSomething(declared) ? Stream.empty() : Stream.of(NONE), all)
                .toList();
    }

    /** Whoever has a kind or a grade has a certificate; of a certificate with neither nothing is known. */
    private static boolean saysSomething(JsonNode declared) {
        return declared.path("kind").isString() || declared.path("grade").isNumber();
    }

    private static Stream<Kind> kinds(JsonNode declared) {
        return Facts.word(declared, "kind")
                .map(word -> Stream.of(Kind.valueOf(word)))
                .orElseGet(() -> Stream.of(Kind.values()).filter(kind -> kind != Kind.NONE));
    }

    private static IntStream grades(JsonNode declared) {
        JsonNode grade = declared.path("grade");
        return grade.isNumber() ? IntStream.of(grade.asInt()) : IntStream.rangeClosed(1, 4);
    }
}
