package heng.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on long work while a person looks on; nothing where the answer goes into a file or another program. */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Work of so many steps; the start script says whether a terminal is there to draw on. */
    static Progress of(String what, int steps) {
        return new Progress(
                Boolean.getBoolean("heng.terminal")
                        ? new ProgressBarBuilder()
                                .setTaskName(what)
                                .setInitialMax(steps)
                                .setStyle(ProgressBarStyle.ASCII)
                                .clearDisplayOnFinish()
                                .build()
                        : null);
    }

    void step() {
        step(1);
    }

    /** So many steps at once. */
    void step(int steps) {
        if (bar != null) {
            bar.stepBy(steps);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
