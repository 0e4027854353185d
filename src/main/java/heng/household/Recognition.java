package heng.household;

/** A status that an office has already recognised for a person. */
public enum Recognition {
    EXTREMELY_POOR_SUPPORT,
    SUBSISTENCE_ALLOWANCE,
    ORPHAN,
    DE_FACTO_ORPHAN,
    WORK_INJURY_NURSING
}
