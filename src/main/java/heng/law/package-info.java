/** Legal instruments and the references that every rule and value carries. */
@NullMarked
package heng.law;

import org.jspecify.annotations.NullMarked;
