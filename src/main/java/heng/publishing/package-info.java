/** How rules become law here: bundled, tried, put in use, watched beside those in use, taken back; every step recorded. */
@NullMarked
package heng.publishing;

import org.jspecify.annotations.NullMarked;
