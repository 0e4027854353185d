/** Tables and parameters as spreadsheets: written from the text, edited by people, and read back into the text. */
@NullMarked
package heng.workshop.spreadsheet;

import org.jspecify.annotations.NullMarked;
