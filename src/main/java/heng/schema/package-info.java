/** The JSON schemas of every file and request, and bilingual sentences for what breaks them. */
@NullMarked
package heng.schema;

import org.jspecify.annotations.NullMarked;
