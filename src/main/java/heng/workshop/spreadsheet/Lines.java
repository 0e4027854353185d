package heng.workshop.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, each with its line break. */
final class Lines {
    private final List<String> lines = new ArrayList<>();
    private final String end;

    Lines(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        this.end = text.contains("\r\n") ? "\r\n" : "\n";
    }

    int size() {
        return lines.size();
    }

    String line(int index) {
        return lines.get(index);
    }

    /** The lines from the one to before the other. */
    String between(int from, int to) {
        return from >= to ? "" : String.join("", lines.subList(from, to));
    }

    /** The line break of this text. */
    String end() {
        return end;
    }
}
