package heng.decisionlog;

import java.security.GeneralSecurityException;

/** Cryptography that fails only where a key is wrong or something was altered. */
final class Guarded {
    private Guarded() {}

    static <T> T get(Call<T> call) {
        try {
            return call.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key or content of the decision log does not fit", e);
        }
    }

    @FunctionalInterface
    interface Call<T> {
        T get() throws GeneralSecurityException;
    }
}
