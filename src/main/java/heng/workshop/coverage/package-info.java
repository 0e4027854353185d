/** What worked cases show of the rules: each answer of each condition, each side of its limit, each day of change. */
@NullMarked
package heng.workshop.coverage;

import org.jspecify.annotations.NullMarked;
