package heng.cli;

/** What a finished command tells the shell. */
final class ExitCode {
    /** Done, nothing found. */
    static final int FINE = 0;
    /** Done, and something was found that a person has to mend. */
    static final int FINDINGS = 1;
    /** The command was not understood, or a file it names is not there. */
    static final int WRONG_USE = 2;
    /** The program itself cannot work here. */
    static final int BROKEN = 3;

    private ExitCode() {}
}
