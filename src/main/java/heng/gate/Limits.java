package heng.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often and how much at once.
 *
 * @param requestsPerMinute of one key, user or token
 * @param attemptsPerMinute wrong credentials from one address
 * @param concurrent requests that are worked on at once
 * @param lengthy how many of these may be such as take long, so that they leave room for the others
 * @param patience milliseconds that a request waits for its turn
 */
@ConfigurationProperties("heng.limits")
record Limits(int requestsPerMinute, int attemptsPerMinute, int concurrent, int lengthy, long patience) {
    Limits {
        if (Math.min(Math.min(requestsPerMinute, attemptsPerMinute), Math.min(concurrent, lengthy)) < 1) {
            throw new IllegalArgumentException(
                    "heng.limits 的 requests-per-minute、attempts-per-minute、concurrent、lengthy 都要有，并且至少为 1"
                            + " / each of them has to be there and at least 1");
        }
    }
}
