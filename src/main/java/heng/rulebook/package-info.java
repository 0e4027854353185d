/** Loads, checks, compiles and fingerprints the rules folder. The only room that knows Drools. */
@NullMarked
package heng.rulebook;

import org.jspecify.annotations.NullMarked;
