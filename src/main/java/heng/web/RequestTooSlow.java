package heng.web;

/** The request did not arrive whole in the time there is for it. */
final class RequestTooSlow extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
