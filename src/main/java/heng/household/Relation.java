package heng.household;

/** What a member is to the applicant, or an obligor to the person supported. */
public enum Relation {
    APPLICANT,
    SPOUSE,
    CHILD,
    PARENT,
    GRANDPARENT,
    GRANDCHILD,
    SIBLING,
    OTHER_KIN,
    UNRELATED
}
