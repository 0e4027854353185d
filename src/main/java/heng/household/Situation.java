package heng.household;

/** A situation that takes a person out of the household's count, or an obligor's duty out of reach. */
public enum Situation {
    NONE,
    IMPRISONED,
    COMPULSORY_DETOX,
    DECLARED_MISSING,
    CLERGY_AWAY,
    /** Only an agency says so: nobody declares it of a member. */
    DECEASED
}
