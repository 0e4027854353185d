package heng.gate;

import jakarta.servlet.http.HttpServletRequest;

/** Who asks, as it is recorded: the name they signed in with, else where the request came from. */
public final class Caller {
    private static final int LONGEST = 200;

    private Caller() {}

    /** Their name, else their address; not longer than the log takes. */
    public static String of(HttpServletRequest request) {
        String user = request.getRemoteUser();
        String caller = user == null ? request.getRemoteAddr() : user;
        return caller.substring(0, Math.min(LONGEST, caller.length()));
    }
}
