package heng.reference;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Generated households for those outside this room. */
public final class Households {
    private Households() {}

    /** The application that belongs to this seed, before any agency was asked. */
    public static ObjectNode generated(long seed) {
        ObjectNode application = HouseholdGenerator.household(seed);
        application.remove(List.of("officialRecords", "resolutions"));
        return application;
    }
}
