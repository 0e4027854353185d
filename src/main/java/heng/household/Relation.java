package heng.household;

/** What a member is to the applicant, or an obligor to the person supported. */
public enum Relation {
    APPLICANT,
    SPOUSE,
    /** Divorced, as a register shows; no request declares it. Still the parent of the children (Civil Code 1084). */
    FORMER_SPOUSE,
    CHILD,
    PARENT,
    GRANDPARENT,
    GRANDCHILD,
    SIBLING,
    OTHER_KIN,
    UNRELATED
}
