package heng.gate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;

/**
 * What a bearer token grants: its scopes by {@code scope} or {@code scp}, its counties by a claim of their own. A token
 * without that claim reaches no county; the word {@code *} reaches all.
 */
final class Tokens implements Converter<Jwt, AbstractAuthenticationToken> {
    private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();
    private final String claim;

    Tokens(String claim) {
        this.claim = claim;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Set<GrantedAuthority> authorities = new LinkedHashSet<>(scopes.convert(token));
        counties(token).forEach(one -> authorities.add(new SimpleGrantedAuthority(Authorities.COUNTY + one)));
        return new JwtAuthenticationToken(token, authorities, "token:" + token.getSubject());
    }

    private Collection<String> counties(Jwt token) {
        Object claimed = token.getClaims().get(claim);
        if (claimed instanceof String words) {
            return List.of(words.split(" "));
        }
        return claimed instanceof Collection<?> some
                ? some.stream().map(String::valueOf).toList()
                : List.of();
    }
}
