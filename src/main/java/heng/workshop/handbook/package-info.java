/** The rule base as a book that people read and print: law, conditions, values over time, tables, cases. */
@NullMarked
package heng.workshop.handbook;

import org.jspecify.annotations.NullMarked;
