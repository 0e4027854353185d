package heng.publishing;

import tools.jackson.databind.node.ObjectNode;

/**
 * A bundle that decides along with the rules in use, and what that has shown so far.
 *
 * @param share of the requests
 */
public record Candidate(Manifest manifest, double share, ObjectNode differences) {
    static Candidate of(Shadow shadow) {
        return new Candidate(
                shadow.candidate().bundle().manifest(),
                shadow.share(),
                shadow.differences().document());
    }
}
