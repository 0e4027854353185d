/** Who may ask: keys and users of a file, what each may do, for which counties and until when. */
@NullMarked
package heng.access;

import org.jspecify.annotations.NullMarked;
