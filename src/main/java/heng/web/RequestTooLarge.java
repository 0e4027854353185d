package heng.web;

/** The body is larger than one request may be. */
final class RequestTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
