package heng.access;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A file of keys and users that cannot be used, with everything that is wrong with it. */
public final class BrokenAccess extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenAccess(Path file, List<BrokenAccess.AccessFault> faults) {
        super("密钥和用户文件有误，没有启用 / the file of keys and users is broken and was not put to use:\n"
                + faults.stream().map(fault -> file + ":" + fault).collect(Collectors.joining("\n")));
    }

    /**
     * One thing wrong with it.
     *
     * @param line from 1; 0: the file as a whole
     */
    record AccessFault(int line, int column, String zh, String en) {
        @Override
        public String toString() {
            return line + ":" + column + "  " + zh + " / " + en;
        }
    }
}
