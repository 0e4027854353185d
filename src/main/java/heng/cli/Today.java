package heng.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in Ningxia: the command's clock. */
final class Today {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    private Today() {}

    static LocalDate date() {
        return LocalDate.now(CLOCK);
    }
}
