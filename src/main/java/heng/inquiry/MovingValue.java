package heng.inquiry;

import heng.explanation.Sentences;
import heng.law.LegalBasis;
import heng.law.Text;
import heng.logic.Unit;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.ParameterSheet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is not on a day what it was the day before.
 *
 * @param community the community whose value it is, where it is not that of the case; else empty
 */
record MovingValue(Parameter parameter, String community, LocalDate day, ParameterSheet now, ParameterSheet eve)
        implements Mover {

    /** Whether the figure or word moves at all, and not only its law or its certainty. */
    boolean moves() {
        return !figure(theirs(eve), true).equals(figure(theirs(now), true));
    }

    private @Nullable DatedValue theirs(ParameterSheet sheet) {
        return (community.isEmpty() ? sheet : sheet.in(community)).find(parameter.id());
    }

    @Override
    public List<Because> because() {
        DatedValue before = theirs(eve);
        DatedValue after = theirs(now);
        Text text = new Text(
                parameter.name().zh() + (community.isEmpty() ? "" : "（城市）") + "自 " + day + " 起由 " + figure(before, true)
                        + " 变为 " + figure(after, true),
                parameter.name().en() + (community.isEmpty() ? "" : " (urban)") + ": from " + figure(before, false)
                        + " to " + figure(after, false) + " as of " + day);
        DatedValue telling = after == null ? before : after;
        List<LegalBasis> basis = telling == null ? List.of() : List.of(telling.law());
        return List.of(new Because(Because.Kind.VALUE, text, basis));
    }

    private String figure(@Nullable DatedValue value, boolean chinese) {
        if (value == null || value.absent()) {
            return chinese ? "没有查到的数值" : "a value that was not found";
        }
        if (value.amount() == null) {
            return "“" + value.choice() + "”";
        }
        String figure = Sentences.figure(value.amount(), parameter.unit()).toPlainString();
        Unit unit = Unit.named(parameter.unit());
        String behind = chinese ? unit.chinese() : unit == Unit.RATIO ? "" : unit.code();
        return behind.isEmpty() ? figure : figure + " " + behind;
    }

    @Override
    public ParameterSheet without(ParameterSheet sheet) {
        return put(sheet, eve);
    }

    @Override
    public ParameterSheet alone(ParameterSheet sheet) {
        return put(sheet, now);
    }

    private ParameterSheet put(ParameterSheet sheet, ParameterSheet from) {
        return community.isEmpty()
                ? sheet.withValue(parameter.id(), from)
                : sheet.with(community, sheet.in(community).withValue(parameter.id(), from.in(community)));
    }
}
