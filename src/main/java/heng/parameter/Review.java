package heng.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody last looked whether a value still holds, and when that has to be done again.
 *
 * @param next the last day, inclusive, for which the look is good; null where none was set
 */
public record Review(LocalDate on, @Nullable LocalDate next) {}
