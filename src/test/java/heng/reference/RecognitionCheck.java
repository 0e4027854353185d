package heng.reference;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a member is recognised as, compared and replaced within what the agency itself recognises. */
record RecognitionCheck(AgencyRecord record, JsonNode member) {
    private static final String RECOGNISED = "recognised";

    Check check() {
        if (!record.said().path(RECOGNISED).isArray()) return Check.standing(record.subject(), Check.NOT_COMPARED);
        List<String> shown = own(record.said());
        List<String> said = own(member);
        String result = member.path(RECOGNISED).isNull()
                ? Check.SUPPLIED
                : said.equals(shown) ? Check.MATCHED : Check.CONTRADICTION;
        return new Check(record.subject(), result, words(said), words(shown), this::replace);
    }

    private static String words(List<String> own) {
        return own.isEmpty() ? "NONE" : String.join(" ", own);
    }

    private List<String> own(JsonNode owner) {
        return Proof.recognitions(record.agency()).stream()
                .filter(Facts.words(owner, RECOGNISED)::contains)
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
