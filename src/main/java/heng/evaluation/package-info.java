/** From an application to a decision that is recorded, the same way from every door. */
@NullMarked
package heng.evaluation;

import org.jspecify.annotations.NullMarked;
