package heng.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One request as it goes over the line.
 *
 * @param whole whether its head is as it should be, so that another may follow on the same connection
 */
record Request(long seed, Address address, String method, byte[] bytes, boolean whole) {
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/json",
            "application/json",
            "*/*",
            "text/html",
            "application/x-ndjson",
            "application/zip",
            "multipart/form-data; boundary=" + Grammar.CANARY,
            "text/plain",
            "image/png");
    private static final List<String> METHODS = List.of("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE");

    /** Whether its line, as it was sent, names an address that begins so. */
    boolean asks(String beginning) {
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        String[] line = head.substring(0, Math.max(0, head.indexOf('\r'))).split(" ");
        return line.length > 1 && line[1].startsWith(beginning);
    }

    /**
     * Makes requests.
     *
     * @param addresses all of them; what takes longer is asked the more seldom
     * @param keys headers by which whoever asks is known, or is not
     * @param decision id of one that was made
     */
    record Maker(List<Address> addresses, Body bodies, Grammar grammar, List<String> keys, String decision) {

        Request of(long seed) {
            Chance chance = Chance.of(seed);
            Address address = chance.of(addresses);
            while (!chance.oneIn(address.weighs())) {
                address = chance.of(addresses);
            }
            String method = chance.oneIn(40) ? chance.of(METHODS) : address.method();
            byte[] body = method.equals("GET") || method.equals("HEAD") ? new byte[0] : bodies.of(address, chance);
            byte[] head = head(address, method, body.length, chance).getBytes(StandardCharsets.UTF_8);
            boolean whole = !chance.oneIn(20);
            return new Request(
                    seed, address, method, Mutation.joined(whole ? head : Mutation.broken(head, chance), body), whole);
        }

        private String head(Address address, String method, int length, Chance chance) {
            StringBuilder head = new StringBuilder(method)
                    .append(' ')
                    .append(path(address, chance))
                    .append(query(address, chance))
                    .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n")
                    .append(chance.of(keys));
            boolean form = address.isPage() && !chance.oneIn(20);
            header(head, "Content-Type", form ? "application/x-www-form-urlencoded" : chance.of(TYPES));
            header(head, "Accept", chance.of(TYPES));
            if (chance.oneIn(10)) {
                header(head, "X-Request-Id", chance.of(Grammar.WORDS));
                header(head, "Cookie", "heng=" + Grammar.CANARY);
                header(head, "Origin", "http://" + Grammar.CANARY + ".example");
                header(head, "Accept-Charset", Grammar.CANARY);
            }
            header(head, "Content-Length", String.valueOf(length));
            return head.append("\r\n").toString();
        }

        private static void header(StringBuilder head, String name, String value) {
            head.append(name).append(": ").append(value).append("\r\n");
        }

        private String path(Address address, Chance chance) {
            String word = chance.oneIn(2) ? decision : Body.encoded(chance.of(Grammar.WORDS));
            return address.pattern().replaceAll("\\{[^}]*}|\\*\\*", chance.oneIn(40) ? word + "%zz" : word);
        }

        private String query(Address address, Chance chance) {
            List<JsonNode> parameters = address.operation()
                    .path("parameters")
                    .valueStream()
                    .filter(one -> one.path("in").asString("").equals("query"))
                    .filter(one -> one.path("required").asBoolean(false) || chance.oneIn(3))
                    .toList();
            String query = parameters.stream()
                    .map(one -> one.path("name").asString() + "=" + value(one, chance))
                    .collect(Collectors.joining("&"));
            if (chance.oneIn(20)) {
                query += "&" + Grammar.CANARY + "=" + Body.encoded(chance.of(Grammar.WORDS))
                        + (chance.oneIn(4) ? "%zz" : "");
            }
            return query.isEmpty() ? "" : "?" + query;
        }

        /** How much is to be worked out is kept small; else every request of that kind would be a long one. */
        private String value(JsonNode parameter, Chance chance) {
            if (parameter.path("name").asString().equals("households")) {
                return String.valueOf(chance.below(20) - 1);
            }
            return Body.encoded(
                    chance.oneIn(3)
                            ? chance.of(Grammar.WORDS)
                            : grammar.value(parameter.path("schema"), chance).asString(""));
        }
    }

    /** By what it can be made again. */
    @Override
    public String toString() {
        return address + " by " + method + ", seed " + seed;
    }
}
