/** What policy staff run: the timeline of the law, its written history, and checks on the values. */
@NullMarked
package heng.workshop;

import org.jspecify.annotations.NullMarked;
