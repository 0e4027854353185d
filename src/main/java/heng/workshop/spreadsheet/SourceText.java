package heng.workshop.spreadsheet;

import java.util.List;

/** A file of the rules folder that can be shown as a sheet, and written again from one. */
interface SourceText {

    /** Its lines as a sheet. */
    Grid grid();

    /** The file with these lines: what is unchanged stays byte for byte. */
    Written written(List<Grid.Line> lines);

    /**
     * A file written anew.
     *
     * @param rows for each line of the text the row of the sheet it comes from; 0 where it comes from none
     */
    record Written(String text, List<Integer> rows) {}
}
