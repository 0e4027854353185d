package heng.monitoring;

import heng.household.Application;
import heng.household.OfficialRecord;
import java.time.LocalDate;
import java.util.List;

/**
 * A household under monitoring.
 *
 * @param asOf the day whose law tells what follows
 * @param application as it was last decided
 * @param events what has happened since
 * @param records what agencies have returned since
 */
public record MonitoredCase(
        LocalDate asOf, Application application, List<Event> events, List<OfficialRecord> records) {}
