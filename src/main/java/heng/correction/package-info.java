/** What a value or rule that was published late means for what was decided before it was known: proposals, nothing else. */
@NullMarked
package heng.correction;

import org.jspecify.annotations.NullMarked;
