/** 低收入人口动态监测: what an event means for what was decided last, and what follows from it. */
@NullMarked
package heng.monitoring;

import org.jspecify.annotations.NullMarked;
