/** The pages a caseworker opens in a browser. */
@NullMarked
package heng.workbench;

import org.jspecify.annotations.NullMarked;
