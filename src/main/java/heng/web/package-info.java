/** The HTTP door: JSON in, decisions and problem details out. */
@NullMarked
package heng.web;

import org.jspecify.annotations.NullMarked;
