/** Conditions and what follows from them: findings, schemes, entitlements, the decision. */
@NullMarked
package heng.decision;

import org.jspecify.annotations.NullMarked;
