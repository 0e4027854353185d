package heng.web;

/** The connection broke off, or what came is no body, before the end of the request. */
final class RequestCutOff extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
