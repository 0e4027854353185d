package heng.schema;

import org.jspecify.annotations.Nullable;

/**
 * One thing that breaks a schema. Neither sentence repeats what was entered.
 *
 * @param pointer JSON pointer to the place
 * @param line line in the text, from 1; 0 where the location is not tracked
 * @param column column in the line, from 1; 0 where the location is not tracked
 * @param keyword the rule of the schema that was broken
 * @param property the name at the place that is not as it should be, as it was entered; null where it is no name
 */
public record SchemaFault(
        String pointer,
        int line,
        int column,
        String keyword,
        @Nullable String property,
        String zh,
        String en) {}
