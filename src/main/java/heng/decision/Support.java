package heng.decision;

import heng.logic.Answer;
import heng.means.CaseFile;
import java.util.List;

/** The supporters of one person taken together: the last condition of the extremely poor person's test. */
@AnswersFor(ExtremelyPoorTest.class)
public final class Support {
    private final ExtremelyPoorTest test;
    private final List<Answer> unable;
    private final Answer allKnown;

    /**
     * The person's supporters.
     *
     * @param unable for each supporter that is known, whether unable
     * @param allKnown whether all supporters are known
     */
    public Support(ExtremelyPoorTest test, List<Answer> unable, Answer allKnown) {
        this.test = test;
        this.unable = unable;
        this.allKnown = allKnown;
    }

    public CaseFile file() {
        return test.file();
    }

    /** Whether every supporter is unable, or there is none; one who is able settles it. */
    public Answer nobodyAble() {
        Answer all = allKnown;
        for (Answer one : unable) {
            all = all.andAlso(one);
        }
        return all;
    }

    /** Answers the condition in the person's test. */
    public void requires(String condition, Answer answer) {
        test.requires(condition, answer);
    }
}
