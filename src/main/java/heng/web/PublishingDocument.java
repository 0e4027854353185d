package heng.web;

import heng.publishing.Publishing;
import heng.publishing.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is in use, and every step that led there, the latest first. */
record PublishingDocument(Edition inUse, List<Step> steps) {
    static PublishingDocument of(Publishing publishing) {
        List<Step> steps = new ArrayList<>(publishing.steps());
        Collections.reverse(steps);
        return new PublishingDocument(Edition.of(publishing.live().now().rules()), steps);
    }
}
