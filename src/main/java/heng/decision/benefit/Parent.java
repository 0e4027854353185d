package heng.decision.benefit;

import heng.decision.Supporter;
import heng.logic.Answer;
import heng.means.CaseFile;

/** 父母: somebody who is, or may be, a child's parent, and the situations in which a parent cannot bring it up. */
public final class Parent {
    private final Supporter who;
    private final Answer isParent;
    private Answer unable = Answer.NOT_MET;

    /**
     * A parent.
     *
     * @param isParent whether this is a parent, so far as was said
     */
    public Parent(Supporter who, Answer isParent) {
        this.who = who;
        this.isParent = isParent;
    }

    public CaseFile file() {
        return who.file();
    }

    /** Whether the disability is one that the table reads as severe for a parent. */
    public Answer severelyDisabled() {
        return who.disabilityListedAs("de-facto-orphan-parent");
    }

    public Answer seriouslyIll() {
        return who.seriouslyIll();
    }

    /** In prison, in compulsory detoxification or missing for the months that a parameter sets. */
    public Answer heldOrMissingFor(String parameter) {
        return who.heldOrMissingFor(parameter);
    }

    /** A situation, so far as the answer goes. */
    public void unableIf(String rule, Answer situation) {
        unable = unable.orAlso(situation);
        if (!situation.isNotMet()) {
            file().note(rule, who.path(), situation.outcome().name());
        }
    }

    /** A parent, and unable. */
    public Answer parentAndUnable() {
        return isParent.andAlso(unable);
    }

    /** No parent, or an unable one. */
    public Answer noAbleParent() {
        return isParent.opposite().orAlso(unable);
    }
}
