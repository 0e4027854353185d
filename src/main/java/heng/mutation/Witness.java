package heng.mutation;

import heng.cases.WorkedCase;
import heng.parameter.Lookup;
import java.time.LocalDate;
import java.util.Set;

/**
 * A worked case that holds, and what its decision rested on.
 *
 * @param day it is decided for
 * @param asked questions that it put to parameters and tables
 * @param fired names of the rules that answered
 */
record Witness(WorkedCase one, LocalDate day, Set<Lookup> asked, Set<String> fired) {}
