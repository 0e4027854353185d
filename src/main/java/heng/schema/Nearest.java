package heng.schema;

/** Finds what somebody who mistyped a name may have meant. */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known name that is most like this one, two letters off at the most; empty where none is. */
    public static String to(String unknown, Iterable<String> known) {
        String best = "";
        int least = 3;
        if (unknown.length() < LONGEST) {
            for (String name : known) {
                int distance = distance(unknown, name);
                if (distance < least) {
                    least = distance;
                    best = name;
                }
            }
        }
        return best;
    }

    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int swap = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[right.length()];
    }
}
