package heng.web;

/** The batch has more lines than one may have. */
final class TooManyLines extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
