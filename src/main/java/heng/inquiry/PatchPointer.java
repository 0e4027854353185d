package heng.inquiry;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON Pointer (RFC 6901), taken apart. */
record PatchPointer(List<String> tokens) {
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("~(?![01])");

    /** The pointer that the text is; null where it is none. */
    static @Nullable PatchPointer read(String text) {
        if (text.isEmpty()) {
            return new PatchPointer(List.of());
        }
        if (!text.startsWith("/") || BROKEN_ESCAPE.matcher(text).find()) {
            return null;
        }
        return new PatchPointer(Stream.of(text.substring(1).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    boolean isRoot() {
        return tokens.isEmpty();
    }

    String last() {
        return tokens.get(tokens.size() - 1);
    }

    /** Whether the other lies at this place or below it. */
    boolean contains(PatchPointer other) {
        return other.tokens.size() >= tokens.size()
                && other.tokens.subList(0, tokens.size()).equals(tokens);
    }
}
