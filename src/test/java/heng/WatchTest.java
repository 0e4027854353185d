package heng;

import static org.assertj.core.api.Assertions.assertThat;

import heng.PublishingConfiguration.Watch;
import heng.decisionlog.Databases;
import heng.decisionlog.OpenLog;
import heng.publishing.BundleSource;
import heng.publishing.Bundles;
import heng.publishing.Publishing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle of a source is not lost: one that could not be put in use for a moment is put in use at a later look. */
class WatchTest {
    private static final Clock CLOCK = Clock.fixed(OpenLog.START.plus(Duration.ofDays(1)), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void aBundleIsTriedAgainUntilItCameInUse() throws Exception {
        Files.write(folder.resolve("next.zip"), Bundles.standardOf(750));
        BundleSource source = BundleSource.at(folder.toString());
        OpenLog closed = OpenLog.on(Databases.H2);
        Watch failing = new Watch(begin(closed), CLOCK, source);
        closed.close();
        failing.look();
        failing.look();
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Publishing publishing = begin(open);
            new Watch(publishing, CLOCK, source).look();
            assertThat(publishing.live().now().rules().fingerprint())
                    .isEqualTo(Bundles.withStandard(750).fingerprint());
            assertThat(source.news()).isNull();
        }
    }

    private static Publishing begin(OpenLog open) {
        return new Publishing(open.log, OpenLog.LOADER, Bundles.RULES, false, 50, CLOCK.instant());
    }
}
