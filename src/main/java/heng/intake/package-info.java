/** From JSON to facts: well-formed and complete in form, or every fault at once. */
@NullMarked
package heng.intake;

import org.jspecify.annotations.NullMarked;
