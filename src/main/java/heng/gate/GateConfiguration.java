package heng.gate;

import heng.access.Access;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Sets the gate up: closed where keys, users or tokens are named; open, and then on this machine alone, where none are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class GateConfiguration {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    @Bean
    Guard guard(
            ObjectProvider<Access> access,
            ObjectProvider<JwtDecoder> tokens,
            @Value("${server.address:}") String address,
            @Value("${management.server.address:${server.address:}}") String management) {
        Guard guard = new Guard(access.getIfAvailable(), tokens.getIfAvailable());
        if (!guard.guarded()) {
            onThisMachine(address);
            onThisMachine(management);
        }
        return guard;
    }

    /** A service that lets everybody in listens to nobody outside. */
    private static void onThisMachine(String address) {
        try {
            if (!address.isBlank() && InetAddress.getByName(address).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new OpenToTheWorld(address);
        }
        throw new OpenToTheWorld(address.isBlank() ? "0.0.0.0" : address);
    }

    @Bean
    Counties counties(Guard guard) {
        return new Counties(guard.guarded());
    }

    @Bean
    Gate gate(
            Guard guard,
            Clock clock,
            Limits limits,
            @Value("${server.tomcat.threads.max}") int threads,
            @Value("${heng.counties-claim}") String claim) {
        return new Gate(
                guard,
                clock,
                new Attempts(limits.attemptsPerMinute()),
                new RateLimit(limits.requestsPerMinute()),
                new Work(limits, threads),
                new Tokens(claim));
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Gate gate) {
        return gate.forPrograms(http.securityMatcher("/api/**", "/actuator/**"));
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, Gate gate) {
        return gate.forPeople(http);
    }

    @Bean
    UserDetailsService users(Guard guard, Clock clock) {
        return new Users(guard.access(), clock);
    }

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }

    /** Requests are measured as a whole; to measure each filter of the gate costs every request more than it tells. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Where no key is asked for, no page of another site may reach the service under a name of its own. */
    @Bean
    HttpFirewall firewall(Guard guard) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(name -> guard.guarded() || THIS_MACHINE.contains(name));
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, why) -> Refusals.unreadable(response);
    }

    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        FilterRegistrationBean<RequestIds> ids = new FilterRegistrationBean<>(new RequestIds());
        ids.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return ids;
    }

    @Bean
    FilterRegistrationBean<Unhandled> unhandled() {
        FilterRegistrationBean<Unhandled> around = new FilterRegistrationBean<>(new Unhandled());
        around.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return around;
    }

    /** Before the container's own page, which is in one language. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadable() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Unreadable()));
    }
}
