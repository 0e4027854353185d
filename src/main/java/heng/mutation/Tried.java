package heng.mutation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A mistake that was tried.
 *
 * @param by the first case that noticed it; null where none did
 * @param looking how many cases looked at what is mistaken
 */
public record Tried(Mutant mutant, Fate fate, @Nullable Path by, int looking) {}
