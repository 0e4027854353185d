package heng.workshop;

import heng.parameter.ParameterBook;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Something that law or plan asks of the values themselves. What exactly, and since when, is a parameter. */
interface Demand {

    /** How the values answer it on a day, place by place; nothing where it is not asked on that day. */
    Stream<Check> on(ParameterBook book, LocalDate day);
}
