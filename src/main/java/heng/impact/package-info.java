/** What a change of the rules does to a population before it is published: who gains, who loses, what it costs. */
@NullMarked
package heng.impact;

import org.jspecify.annotations.NullMarked;
