package heng.decision.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A benefit that is paid once, on the day of the decision. */
public abstract class OneOffDue extends BenefitDue {

    OneOffDue(BenefitTest test, List<String> members) {
        super(test, members);
    }

    @Override
    protected LocalDate from() {
        return file().day();
    }

    @Override
    protected @Nullable LocalDate until() {
        return file().day();
    }
}
