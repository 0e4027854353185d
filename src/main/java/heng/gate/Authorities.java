package heng.gate;

import heng.access.Grant;
import heng.access.Scope;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Scopes and counties as authorities, the same for keys, users and tokens. */
final class Authorities {
    static final String COUNTY = "COUNTY_";
    static final String EVERY_COUNTY = COUNTY + "*";
    private static final String SCOPE = "SCOPE_";

    private Authorities() {}

    static String of(Scope scope) {
        return SCOPE + scope.word();
    }

    static Set<GrantedAuthority> of(Grant grant) {
        Set<GrantedAuthority> all = new LinkedHashSet<>();
        grant.scopes().forEach(scope -> all.add(new SimpleGrantedAuthority(of(scope))));
        grant.counties().forEach(county -> all.add(new SimpleGrantedAuthority(COUNTY + county)));
        if (grant.counties().isEmpty()) {
            all.add(new SimpleGrantedAuthority(EVERY_COUNTY));
        }
        return all;
    }

    /** Whether no county is closed to whoever has these. */
    static boolean holdsEveryCounty(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream().anyMatch(one -> EVERY_COUNTY.equals(one.getAuthority()));
    }
}
