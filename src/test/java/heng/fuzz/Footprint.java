package heng.fuzz;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the process holds.
 *
 * @param heap bytes in use after a collection
 * @param files open ones, connections among them; 0 where the system does not tell
 */
record Footprint(long heap, long files) {
    static Footprint now() {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Footprint(
                heap,
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                        ? system.getOpenFileDescriptorCount()
                        : 0);
    }

    @Override
    public String toString() {
        return (heap >> 20) + " MB of heap, " + files + " open files";
    }
}
