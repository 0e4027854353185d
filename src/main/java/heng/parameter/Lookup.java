package heng.parameter;

import java.time.LocalDate;

/**
 * One question put to the parameters: the value of a parameter, or the rows of a table, at a place on a day. What a
 * decision was told in answer to its questions is all that it knows of them.
 *
 * @param county code of the county; empty for rows, which are the same everywhere
 * @param community {@code URBAN} or {@code RURAL}; empty for rows
 * @param name of the parameter or table
 */
public record Lookup(Kind kind, String county, String community, LocalDate day, String name) {

    /** What is asked for. */
    public enum Kind {
        VALUE,
        ROWS,
        /** More than can be told apart; whoever asks so rests on every value and every row. */
        EVERYTHING
    }
}
