/** One household, one straight path: the stages of a decision in legal order. */
@NullMarked
package heng.assessment;

import org.jspecify.annotations.NullMarked;
