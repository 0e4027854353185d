package heng.mutation;

import heng.cases.CaseDraft;
import heng.law.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case that would notice a mistake that no case notices.
 *
 * @param expect what the rules as they are say, and with the mistake would not; still to be worked by hand
 */
public record ReadyCase(Mutant mutant, JsonNode request, ObjectNode expect) {
    /** The case as a file to lay among the others. */
    public String yaml() {
        Text sentence =
                new Text("能发现 " + mutant.name() + "（请改成一句话）", "Notices " + mutant.name() + " (make it a sentence)");
        return new CaseDraft(sentence, mutant.law(), request, expect).yaml();
    }

    /** A name for its file. */
    public String fileName() {
        return mutant.name().replaceAll("[^A-Za-z0-9]+", "-") + ".yaml";
    }
}
