/** The command {@code heng}: what policy staff run from a shell. One class a command; no Spring. */
@NullMarked
package heng.cli;

import org.jspecify.annotations.NullMarked;
