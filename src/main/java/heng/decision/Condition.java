package heng.decision;

import heng.law.LegalBasis;
import heng.law.Period;
import heng.law.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the rule book as people read it: its header.
 *
 * @param id the rule's and the file's name
 * @param sentence what the law asks, in both languages
 * @param law the articles it rests on
 * @param period the days on which it is in force
 * @param unit what its figures count; null where it compares none
 * @param subject the fact it speaks about
 */
public record Condition(
        String id,
        Text sentence,
        List<LegalBasis> law,
        Period period,
        @Nullable String unit,
        Class<?> subject) {

    /** Whether it is a condition of a test, so that decisions state a finding for it; an interface is shared by tests. */
    public boolean isOfATest() {
        return SchemeTest.class.isAssignableFrom(subject)
                || subject.isInterface()
                || subject.isAnnotationPresent(AnswersFor.class);
    }
}
