package heng.schema;

/**
 * One thing that breaks a schema. Neither sentence repeats what was entered.
 *
 * @param pointer JSON pointer to the place
 * @param line line in the text, from 1; 0 where the location is not tracked
 * @param column column in the line, from 1; 0 where the location is not tracked
 * @param keyword the rule of the schema that was broken
 */
public record SchemaFault(String pointer, int line, int column, String keyword, String zh, String en) {}
