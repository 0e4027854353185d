package heng.rulebook;

/** Something that rules must never reach: to touch it at all leaves a mark. */
public final class Canary {
    static {
        System.setProperty("heng.canary", "sang");
    }

    public Canary() {}

    /** Sings. */
    public static boolean sing() {
        return true;
    }

    /** Whether anything has touched it; asking does not. */
    static final class Watch {
        private Watch() {}

        static boolean sang() {
            return System.getProperty("heng.canary") != null;
        }
    }
}
