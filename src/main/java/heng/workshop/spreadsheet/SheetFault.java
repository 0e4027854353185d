package heng.workshop.spreadsheet;

/**
 * Something in a spreadsheet that cannot be taken over.
 *
 * @param sheet name of the sheet
 * @param cell as the program shows it, for example {@code E7}; empty for the sheet as a whole
 */
public record SheetFault(String sheet, String cell, String zh, String en) {

    /** {@code sheet!cell  中文 / English}. */
    @Override
    public String toString() {
        return place() + "  " + zh + " / " + en;
    }

    /** Where it is, as a spreadsheet program writes it. */
    public String place() {
        return cell.isEmpty() ? sheet : sheet + "!" + cell;
    }
}
