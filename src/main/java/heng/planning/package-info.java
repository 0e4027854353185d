/** Which agencies have to be asked about a household, and which need not be. */
@NullMarked
package heng.planning;

import org.jspecify.annotations.NullMarked;
