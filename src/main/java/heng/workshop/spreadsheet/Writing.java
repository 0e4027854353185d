package heng.workshop.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** A text as it is written, with the row of the sheet that each of its lines comes from. */
final class Writing {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> rows = new ArrayList<>();
    private final String end;

    Writing(String end) {
        this.end = end;
    }

    /** Whole lines; a last line without a break gets one, where something follows. */
    void add(String lines, int row) {
        if (lines.isEmpty()) {
            return;
        }
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(end);
        }
        text.append(lines);
        long count = lines.chars().filter(c -> c == '\n').count() + (lines.endsWith("\n") ? 0 : 1);
        for (int i = 0; i < count; i++) {
            rows.add(row);
        }
    }

    SourceText.Written done(String before) {
        return new SourceText.Written(before + text, List.copyOf(rows));
    }
}
