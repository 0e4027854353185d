/** Who counts and what counts: the facts of the economic status that the rules decide on. */
@NullMarked
package heng.means;

import org.jspecify.annotations.NullMarked;
