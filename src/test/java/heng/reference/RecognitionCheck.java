package heng.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a member is recognised as, compared and replaced within what the agency itself recognises. */
record RecognitionCheck(AgencyRecord record, JsonNode member) {
    private static final String RECOGNISED = "recognised";
    private static final List<String> ORDER = Stream.of("CIVIL_REGISTRY", "SOCIAL_INSURANCE")
            .flatMap(agency -> Proof.recognitions(agency).stream())
            .toList();

    Check check() {
        if (!record.said().path(RECOGNISED).isArray()) return Check.standing(record.subject(), Check.NOT_COMPARED);
        List<String> shown = own(record.said());
        List<String> said = own(member);
        String result = member.path(RECOGNISED).isNull()
                ? Check.SUPPLIED
                : Set.copyOf(said).equals(Set.copyOf(shown)) ? Check.MATCHED : Check.CONTRADICTION;
        return new Check(record.subject(), result, words(said), words(shown), this::replace);
    }

    /** What two agencies say of one member: those that contradict are told together, else the one that says more. */
    static Check together(Check one, Check other) {
        if (!one.result().equals(other.result())) return one.discrepant() ? one : other;
        return new Check(
                one.id(),
                one.result(),
                both(one.declared(), other.declared()),
                both(one.recorded(), other.recorded()),
                one.overlay().andThen(other.overlay()));
    }

    private static String both(String one, String other) {
        List<String> words = List.of((one + " " + other).split(" "));
        return words(ORDER.stream().filter(words::contains).toList());
    }

    private static String words(List<String> own) {
        return own.isEmpty() ? "NONE" : String.join(" ", own);
    }

    private List<String> own(JsonNode owner) {
        Set<String> all = Facts.words(owner, RECOGNISED);
        return Proof.recognitions(record.agency()).stream()
                .filter(all::contains)
                .toList();
    }

    private void replace(ObjectNode request) {
        ObjectNode person = FactCheck.member(request, record.member());
        List<String> kept = person.path(RECOGNISED)
                .valueStream()
                .map(JsonNode::asString)
                .filter(one -> !Proof.recognitions(record.agency()).contains(one))
                .toList();
        ArrayNode recognised = person.putArray(RECOGNISED);
        kept.forEach(recognised::add);
        own(record.said()).forEach(recognised::add);
    }
}
