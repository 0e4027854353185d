package heng.decisionlog;

import heng.rulebook.BrokenRules;
import heng.rulebook.Fault;
import java.util.List;

/** A rule book of earlier days that this version of the program cannot read: what it asks of a book is not in it. */
public final class UnreadableBook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String fingerprint;
    private final transient List<Fault> faults;

    UnreadableBook(String fingerprint, BrokenRules why) {
        super("记录中的规则包 " + fingerprint + " 是按本程序读不了的写法写的，请用当时的程序版本，或者用新的规则文件夹启动"
                + " / the rule book " + fingerprint
                + " in the log is of a form that this version of the program cannot read;"
                + " use the version of its day, or start with a new rules folder:\n" + why.getMessage());
        this.fingerprint = fingerprint;
        this.faults = why.faults();
    }

    /** Which book. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What stands in the way, file by file. */
    public List<Fault> faults() {
        return faults;
    }
}
