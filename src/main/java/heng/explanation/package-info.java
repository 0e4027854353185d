/** What a person reads: sentences in Chinese and English with their own figures. */
@NullMarked
package heng.explanation;

import org.jspecify.annotations.NullMarked;
