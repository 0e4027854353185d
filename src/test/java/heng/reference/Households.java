package heng.reference;

import tools.jackson.databind.node.ObjectNode;

/** Generated households for those outside this room. */
public final class Households {
    private Households() {}

    /** The household that belongs to this seed. */
    public static ObjectNode generated(long seed) {
        return HouseholdGenerator.household(seed);
    }
}
