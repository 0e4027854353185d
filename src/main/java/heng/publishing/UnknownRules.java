package heng.publishing;

/** No rules are known by what was asked for. */
public final class UnknownRules extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
