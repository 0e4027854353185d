/** Worked cases: households with what is expected of their decisions, run against any rule book. */
@NullMarked
package heng.cases;

import org.jspecify.annotations.NullMarked;
