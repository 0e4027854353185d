package heng.gate;

import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAuthority;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;

import heng.access.Access;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Two ways through the gate, with the same rights: programs with a key or a token at every request, people by signing in. */
final class Gate {
    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " script-src 'self' 'unsafe-inline'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'";

    private final Guard guard;
    private final Clock clock;
    private final Attempts attempts;
    private final RateLimit rate;
    private final Work work;
    private final Tokens tokens;

    Gate(Guard guard, Clock clock, Attempts attempts, RateLimit rate, Work work, Tokens tokens) {
        this.guard = guard;
        this.clock = clock;
        this.attempts = attempts;
        this.rate = rate;
        this.work = work;
        this.tokens = tokens;
    }

    SecurityFilterChain forPrograms(HttpSecurity http) {
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, why) -> Refusals.unauthenticated(response))
                        .accessDeniedHandler((request, response, why) -> Refusals.forbidden(response)));
        return common(http).build();
    }

    SecurityFilterChain forPeople(HttpSecurity http) {
        if (!guard.guarded()) {
            http.csrf(AbstractHttpConfigurer::disable);
            return common(http).build();
        }
        http.csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .ignoringRequestMatchers(request -> request.getHeader(ApiKeys.HEADER) != null))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInFirst())
                        .accessDeniedHandler((request, response, why) -> response.sendError(403)))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/", true))
                .logout(out -> out.logoutSuccessUrl("/login?out"))
                .addFilterBefore(new SignIns(attempts), UsernamePasswordAuthenticationFilter.class);
        return common(http).build();
    }

    private HttpSecurity common(HttpSecurity http) {
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(this::rights)
                .addFilterAfter(rate, AnonymousAuthenticationFilter.class)
                .addFilterAfter(work, AuthorizationFilter.class);
        if (!guard.guarded()) {
            http.addFilterBefore(new OtherSites(), AnonymousAuthenticationFilter.class);
        }
        Access access = guard.access();
        if (access != null) {
            http.addFilterBefore(new ApiKeys(access, attempts, clock), AnonymousAuthenticationFilter.class)
                    .addFilterBefore(new StillKnown(access, clock), AnonymousAuthenticationFilter.class);
        }
        if (guard.tokens() != null) {
            bearers(http);
        }
        return http;
    }

    private void bearers(HttpSecurity http) {
        http.oauth2ResourceServer(server -> server.jwt(
                        jwt -> jwt.decoder(guard.tokens()).jwtAuthenticationConverter(tokens))
                .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                    @Override
                    public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler((request, response, why) -> {
                            if (why instanceof AuthenticationServiceException) {
                                Refusals.identityUnreachable(response);
                            } else {
                                attempts.refuse(request, response);
                            }
                        });
                        return filter;
                    }
                }));
    }

    private void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rights) {
        if (!guard.guarded()) {
            rights.anyRequest().permitAll();
            return;
        }
        rights.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        rights.requestMatchers(Routes.OPEN).permitAll();
        Routes.KNOWN.forEach(
                one -> rights.requestMatchers(one.method(), one.pattern()).authenticated());
        Routes.SCOPED.forEach(
                one -> rights.requestMatchers(one.method(), one.pattern()).access(reaches(one)));
        rights.anyRequest().denyAll();
    }

    private static AuthorizationManager<RequestAuthorizationContext> reaches(Routes.Route route) {
        AuthorizationManager<RequestAuthorizationContext> may = hasAuthority(Authorities.of(route.scope()));
        return route.everyCounty() ? allOf(may, hasAuthority(Authorities.EVERY_COUNTY)) : may;
    }
}
