/** What people ask of a decision: why not, what is missing, what if. Every answer is walked on the same straight path. */
@NullMarked
package heng.inquiry;

import org.jspecify.annotations.NullMarked;
