package heng.impact;

import heng.law.Text;
import heng.parameter.Places;
import heng.parameter.Places.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** Made-up households of a seed: the same seed gives the same households, each for itself. */
public final class GeneratedPopulation implements Population {
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private final Assumptions assumptions = Assumptions.shipped();
    private final List<Place> counties;
    private final LocalDate asOf;
    private final long seed;
    private final int size;

    /** So many households of the counties, applying on a day. */
    public GeneratedPopulation(Places places, LocalDate asOf, long seed, int size) {
        this.counties = places.counties();
        this.asOf = asOf;
        this.seed = seed;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public JsonNode application(int position) {
        SplittableRandom chance = new SplittableRandom(seed + STRIDE * (position + 1));
        String county = counties.get(chance.nextInt(counties.size())).code();
        return new GeneratedHousehold(assumptions, chance, asOf).application("HH-" + (position + 1), county);
    }

    @Override
    public List<Text> description() {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(
                "家庭由程序生成，共 " + size + " 户，种子 " + seed + "，认定日期 " + asOf,
                size + " generated households, seed " + seed + ", applying on " + asOf));
        texts.addAll(assumptions.texts());
        return texts;
    }
}
