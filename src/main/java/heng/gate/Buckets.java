package heng.gate;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How much each of many has left of so many a minute. Of very many, those not seen for longest are forgotten. */
final class Buckets {
    private static final int MOST = 10_000;

    private final Map<String, Bucket> byName = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Takes one of a minute's share.
     *
     * @return 0 where there was one left; else the seconds until there is
     */
    long take(String name, int perMinute) {
        ConsumptionProbe probe = bucket(name, perMinute).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    private synchronized Bucket bucket(String name, int perMinute) {
        return byName.computeIfAbsent(
                name + "/" + perMinute,
                unused -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(perMinute)
                                .refillGreedy(perMinute, Duration.ofMinutes(1))
                                .build())
                        .build());
    }
}
