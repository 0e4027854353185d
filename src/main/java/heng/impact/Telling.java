package heng.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A household that shows what a change does.
 *
 * @param application in the form of the interface
 */
public record Telling(Effect effect, Effect.Kind kind, JsonNode application) {
    private static final int MOST = 10;
    private static final Comparator<Effect> MOST_MONEY = Comparator.<Effect, java.math.BigDecimal>comparing(
                    one -> one.monthly().abs().add(one.once().abs()))
            .reversed()
            .thenComparing(Effect::position);

    /** Keeps of every way to be touched the households with the most money in it. */
    static final class Choice {
        private final Map<Effect.Kind, List<Effect>> best = new EnumMap<>(Effect.Kind.class);

        void consider(Effect effect, Effect.Kind kind) {
            if (kind == Effect.Kind.UNTOUCHED) {
                return;
            }
            List<Effect> kept = best.computeIfAbsent(kind, unused -> new ArrayList<>());
            kept.add(effect);
            kept.sort(MOST_MONEY);
            if (kept.size() > MOST) {
                kept.remove(MOST);
            }
        }

        void consider(Choice other) {
            other.best.forEach((kind, effects) -> effects.forEach(one -> consider(one, kind)));
        }

        /** Ten at the most, the ways to be touched in turn. */
        List<Telling> chosen(Population population) {
            List<Telling> chosen = new ArrayList<>();
            for (int rank = 0; rank < MOST; rank++) {
                for (Map.Entry<Effect.Kind, List<Effect>> one : best.entrySet()) {
                    if (rank < one.getValue().size() && chosen.size() < MOST) {
                        Effect effect = one.getValue().get(rank);
                        chosen.add(new Telling(effect, one.getKey(), population.application(effect.position())));
                    }
                }
            }
            return chosen;
        }
    }
}
