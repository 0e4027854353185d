/** What may be known only in part: figures with bounds, three-valued answers, and the gaps that make them so. */
@NullMarked
package heng.logic;

import org.jspecify.annotations.NullMarked;
