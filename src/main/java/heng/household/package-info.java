/** The facts of an application as they were declared: what was stated, and null where nothing is known. */
@NullMarked
package heng.household;

import org.jspecify.annotations.NullMarked;
