/** What people ask of a decision: until when it holds, what if a fact were another, where it breaks off. */
@NullMarked
package heng.inquiry;

import org.jspecify.annotations.NullMarked;
