/**
 * The small language that rules are written in. It is a part of DRL, described by what it has, not by what it lacks:
 * one fact, its words, constants, names in quotes, one verb. A text that is anything else is no rule, and is refused
 * before any of it is compiled.
 */
@NullMarked
package heng.rulebook.language;

import org.jspecify.annotations.NullMarked;
