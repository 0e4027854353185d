/** Dated, placed, sourced values and tables: the book of all days and places, and the sheet of one. */
@NullMarked
package heng.parameter;

import org.jspecify.annotations.NullMarked;
