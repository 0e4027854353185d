/** The benefits that hang on what was decided before, and temporary assistance: their conditions and amounts. */
@NullMarked
package heng.decision.benefit;

import org.jspecify.annotations.NullMarked;
