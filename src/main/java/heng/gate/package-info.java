/** The gate before the doors: who is let in, to what, how often, and how much at a time. */
@NullMarked
package heng.gate;

import org.jspecify.annotations.NullMarked;
