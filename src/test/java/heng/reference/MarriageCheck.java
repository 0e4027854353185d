package heng.reference;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Marriage as registered beside the relations declared: only of the applicant and the spouse they tell of one. */
record MarriageCheck(AgencyRecord record, ObjectNode request) {
    /** Set on a request whose applicant has a spouse of whom nothing is told. */
    static final String UNNAMED_SPOUSE = "unnamedSpouse";

    Check check() {
        if (!record.said().path("married").isBoolean()) return Check.standing(record.subject(), Check.NOT_COMPARED);
        boolean married = record.said().path("married").asBoolean();
        String relation =
                FactCheck.member(request, record.member()).path("relation").asString();
        boolean named = members(request).valueStream().anyMatch(MarriageCheck::spouse);
        boolean applicant = relation.equals("APPLICANT");
        boolean told = relation.equals("SPOUSE") || applicant && named;
        boolean contradicts = married ? applicant && !named : told;
        return new Check(
                record.subject(),
                contradicts ? Check.CONTRADICTION : Check.MATCHED,
                Boolean.toString(!married),
                Boolean.toString(married),
                married ? MarriageCheck::unnamed : this::divorce);
    }

    private static void unnamed(ObjectNode request) {
        request.put(UNNAMED_SPOUSE, true);
    }

    /** The spouse who is recorded, or of a divorced applicant every one that is named. */
    private void divorce(ObjectNode request) {
        ObjectNode person = FactCheck.member(request, record.member());
        if (spouse(person)) person.put(Person.DIVORCED, true);
        else
            members(request)
                    .valueStream()
                    .filter(MarriageCheck::spouse)
                    .forEach(one -> ((ObjectNode) one).put(Person.DIVORCED, true));
    }

    private static JsonNode members(ObjectNode request) {
        return request.path("household").path("members");
    }

    private static boolean spouse(JsonNode member) {
        return member.path("relation").asString().equals("SPOUSE");
    }
}
