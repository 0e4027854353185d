/** The record of every decision: durable before it is answered, chained, never changed, decidable again. */
@NullMarked
package heng.decisionlog;

import org.jspecify.annotations.NullMarked;
