/** The policy mutation gate: small mistakes put into the rules one at a time, to see whether the worked cases notice. */
@NullMarked
package heng.mutation;

import org.jspecify.annotations.NullMarked;
