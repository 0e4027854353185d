package heng.gate;

import heng.access.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * By what people are known.
 *
 * @param access keys and users; null: there is no file of them
 * @param tokens checks bearer tokens; null: none are taken
 */
record Guard(@Nullable Access access, @Nullable JwtDecoder tokens) {

    /** Whether anybody has to say who they are. */
    boolean guarded() {
        return access != null || tokens != null;
    }
}
