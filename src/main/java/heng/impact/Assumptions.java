package heng.impact;

import heng.law.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What generated households are like; the figures stand in a file of their own, with what they rest on. */
final class Assumptions {
    private static final int PERCENT = 100;

    private final JsonNode figures;

    private Assumptions(JsonNode figures) {
        this.figures = figures;
    }

    static Assumptions shipped() {
        try (InputStream in = Assumptions.class.getResourceAsStream("/population.yaml")) {
            return new Assumptions(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every assumption in words. */
    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        figures.forEach(one ->
                texts.add(new Text(one.get("zh").asString(), one.get("en").asString())));
        return texts;
    }

    /** Whether something that is so in a share of all cases is so in this one. */
    boolean holds(String percent, SplittableRandom chance) {
        return chance.nextInt(PERCENT) < figures.at(percent).asInt();
    }

    /** One of several words, as often as its share says. */
    String one(String shares, SplittableRandom chance) {
        JsonNode all = figures.at(shares);
        int sum = 0;
        for (JsonNode share : all) {
            sum += share.asInt();
        }
        int left = chance.nextInt(sum);
        for (String name : all.propertyNames()) {
            left -= all.get(name).asInt();
            if (left < 0) {
                return name;
            }
        }
        throw new IllegalStateException(shares);
    }

    /** A whole number within the range of this name, both ends included. */
    int within(String range, SplittableRandom chance) {
        JsonNode ends = figures.at(range);
        return chance.nextInt(ends.get("from").asInt(), ends.get("to").asInt() + 1);
    }
}
