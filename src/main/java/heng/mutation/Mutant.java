package heng.mutation;

import heng.rulebook.RuleVariants.Changed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One small mistake in one file of the rules.
 *
 * @param line where it stands, from 1
 * @param subject name of the parameter, table or rule
 * @param key what inside the file is mistaken, without its line: {@code 640000/URBAN/2024-01-01}
 * @param law the first reference of what is mistaken, {@code instrument#article}
 * @param border the last day of the period that was moved; null where none was
 * @param changed the whole file with the mistake
 */
public record Mutant(
        Kind kind,
        int line,
        String subject,
        String key,
        String was,
        String becomes,
        String law,
        @Nullable LocalDate border,
        Changed changed) {

    /** What kind of mistake. */
    public enum Kind {
        VALUE,
        CHOICE,
        PERIOD,
        COMPARISON,
        RULE,
        ROW
    }

    /** Its name among all, which stays while other lines come and go. */
    public String name() {
        return changed.file() + " " + key + " " + was + " → " + becomes;
    }

    /** Whether it is in a rule, not in a value or a table. */
    boolean ofARule() {
        return file().endsWith(".drl");
    }

    String file() {
        return changed.file();
    }
}
