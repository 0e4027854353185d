package heng.web;

import jakarta.servlet.http.HttpServletRequest;

/** Who asks, as it is recorded: the name they signed in with, else where the request came from. */
final class Caller {
    private static final int LONGEST = 200;

    private Caller() {}

    static String of(HttpServletRequest request) {
        String user = request.getRemoteUser();
        String caller = user == null ? request.getRemoteAddr() : user;
        return caller.substring(0, Math.min(LONGEST, caller.length()));
    }
}
