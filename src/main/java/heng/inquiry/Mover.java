package heng.inquiry;

import heng.household.Application;
import heng.parameter.ParameterSheet;
import java.util.List;

/** Something that moves on a day, and what the day would be without it, or with nothing else. */
interface Mover {
    /** In words. */
    List<Because> because();

    /** The application as if this had not moved. */
    default Application without(Application application) {
        return application;
    }

    /** The values of the day as if this had not moved. */
    default ParameterSheet without(ParameterSheet day) {
        return day;
    }

    /** The values of the day before, moved by this alone. */
    default ParameterSheet alone(ParameterSheet eve) {
        return eve;
    }
}
