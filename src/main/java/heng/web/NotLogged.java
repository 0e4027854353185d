package heng.web;

/** The log has no decision with the id that was named. */
final class NotLogged extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
