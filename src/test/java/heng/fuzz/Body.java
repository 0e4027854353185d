package heng.fuzz;

import heng.reference.Households;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** The body of a request, as the address asks for it or a little otherwise. */
final class Body {
    private final Grammar grammar;
    private final JsonNode description;
    private final byte[] bundle;

    /**
     * Bodies for what is described.
     *
     * @param bundle of rules, as {@code heng bundle} writes it; it is sent in pieces and with faults only
     */
    Body(JsonNode description, byte[] bundle) {
        this.grammar = new Grammar(description);
        this.description = description;
        this.bundle = bundle;
    }

    byte[] of(Address address, Chance chance) {
        JsonNode content = address.operation().path("requestBody").path("content");
        if (content.has("application/zip")) {
            return Mutation.broken(bundle, chance);
        }
        if (address.isPage()) {
            return form(chance);
        }
        byte[] bytes = content.has("application/x-ndjson") ? lines(address, chance) : json(schema(address), chance);
        return chance.oneIn(4) ? Mutation.broken(bytes, chance) : bytes;
    }

    /** What a line or the body is: the address without its ending says so of a batch. */
    private JsonNode schema(Address address) {
        JsonNode own = address.operation().at("/requestBody/content/application~1json/schema");
        String one = address.pattern().replace(":batch", "");
        JsonNode single = description.path("paths").path(one).at("/post/requestBody/content/application~1json/schema");
        JsonNode application =
                description.at("/paths/~1api~1v1~1evaluations/post/requestBody/content/application~1json/schema");
        return !own.isMissingNode() ? own : !single.isMissingNode() ? single : application;
    }

    private byte[] lines(Address address, Chance chance) {
        byte[] all = {};
        for (int i = chance.below(4); i >= 0; i--) {
            all = Mutation.joined(all, json(schema(address), chance));
            all = Mutation.joined(all, chance.oneIn(20) ? new byte[] {'\r', '\n', '\n'} : new byte[] {'\n'});
        }
        return all;
    }

    private byte[] json(JsonNode schema, Chance chance) {
        JsonNode tree = grammar.value(schema, chance);
        for (int i = chance.below(4); i > 0; i--) {
            Mutation.change(tree, chance);
        }
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] form(Chance chance) {
        JsonNode tree = Households.generated(chance.below(1_000));
        String shown = tree.toString();
        Mutation.change(tree, chance);
        byte[] form = ("json=" + encoded(tree.toString()) + "&shown=" + encoded(shown)
                        + "&username=" + Grammar.CANARY + "&password=" + Grammar.CANARY + "&until="
                        + encoded(chance.of(Grammar.WORDS)) + "&" + encoded("/household/incomes/0/amount") + "="
                        + encoded(chance.of(Grammar.WORDS)))
                .getBytes(StandardCharsets.US_ASCII);
        return chance.oneIn(4) ? Mutation.broken(form, chance) : form;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
