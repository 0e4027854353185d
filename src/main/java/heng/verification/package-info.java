/** Economic-status verification: what was declared against what the agencies returned. */
@NullMarked
package heng.verification;

import org.jspecify.annotations.NullMarked;
