package heng.parameter;

import heng.parameter.Places.Place;
import java.time.LocalDate;

/** A request that cannot be judged, because a value it rests on is not in force at that place on that day. */
public final class NoValueInForce extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Parameter parameter;
    private final transient Place place;
    private final transient LocalDate day;

    /** The value, the place and the day that do not come together. */
    public NoValueInForce(Parameter parameter, Place place, LocalDate day) {
        super("no value of " + parameter.id() + " in force for " + place.code() + " on " + day);
        this.parameter = parameter;
        this.place = place;
        this.day = day;
    }

    public Parameter parameter() {
        return parameter;
    }

    public Place place() {
        return place;
    }

    public LocalDate day() {
        return day;
    }
}
