package heng.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * One method at one address of the running service.
 *
 * @param operation what the description of the interface says of it; a missing node: nothing
 */
record Address(String method, String pattern, JsonNode operation) {

    /** Every address that the service itself has, whoever put it there; so none can be forgotten. */
    static List<Address> all(ApplicationContext service, JsonNode description) {
        Set<String> names = new TreeSet<>();
        service.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> names.addAll(names(info))));
        names.addAll(List.of("POST /login", "POST /logout", "GET /heng.css", "GET /nowhere", "POST /api/v1/nowhere"));
        List<Address> all = new ArrayList<>();
        for (String name : names) {
            String method = name.substring(0, name.indexOf(' '));
            String pattern = name.substring(name.indexOf(' ') + 1);
            all.add(new Address(
                    method, pattern, description.path("paths").path(pattern).path(method.toLowerCase(Locale.ROOT))));
        }
        all.sort(Comparator.comparing(Address::toString));
        return all;
    }

    private static Set<String> names(RequestMappingInfo info) {
        Set<String> methods = new TreeSet<>();
        info.getMethodsCondition().getMethods().forEach(one -> methods.add(one.name()));
        Set<String> names = new TreeSet<>();
        for (String pattern : info.getPatternValues()) {
            for (String method : methods.isEmpty() ? Set.of("GET", "POST") : methods) {
                names.add(method + " " + (pattern.isEmpty() ? "/" : pattern));
            }
        }
        return names;
    }

    /** Whether it goes through the whole log or all rules, so that it may take longer. */
    boolean isLong() {
        return pattern.contains("corrections")
                || pattern.contains("decision-log")
                || pattern.contains("handbook")
                || pattern.contains("impact")
                || pattern.contains("api-docs")
                || pattern.contains("prometheus")
                || pattern.contains("rulebooks")
                || pattern.contains("login");
    }

    /** One of so many of its turns is taken. */
    int weighs() {
        if (pattern.equals("/handbook")) {
            return 400;
        }
        boolean tellsAllRules = pattern.endsWith("/timeline") || pattern.endsWith("/checks");
        return isLong() ? 40 : isPage() || tellsAllRules ? 8 : 1;
    }

    /** Whether it is a page, with what was entered in it, or a form of one. */
    boolean isPage() {
        return !pattern.startsWith("/api/") && !pattern.startsWith("/actuator");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
