package heng.inquiry;

import heng.decision.Condition;
import heng.household.Scheme;
import heng.law.Text;
import heng.logic.Gap;
import heng.means.CaseFile;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** No change of facts was found, and why. */
final class NoWay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text because;

    NoWay(Text because) {
        super("no way", null, false, false);
        this.because = because;
    }

    Text because() {
        return because;
    }

    static NoWay excluded(@Nullable Scheme first) {
        return new NoWay(comesFirst(first));
    }

    /** Another scheme comes first. */
    static Text comesFirst(@Nullable Scheme first) {
        return first == null
                ? new Text("由排在前面的救助优先，不能重复享受", "help that comes first is drawn instead")
                : new Text(
                        "由「" + first.chinese() + "」优先，不能重复享受",
                        "the " + first.english() + " comes first and is drawn instead");
    }

    /** With the changes the scheme is still open, for want of these. */
    static NoWay stillOpen(List<Gap> gaps, CaseFile file) {
        List<Text> missing = gaps.stream().map(gap -> name(gap, file)).toList();
        return new NoWay(new Text(
                "改变以后仍然缺少" + joined(missing, Text::zh, "、") + "，不能核实",
                "with the changes this would still be missing, so that nothing can be verified: "
                        + joined(missing, Text::en, ", ")));
    }

    private static Text name(Gap gap, CaseFile file) {
        if (gap instanceof Gap.OpenValue open) {
            Text name = file.definition(open.parameter()).name();
            return new Text("「" + name.zh() + "」的数值", "a value of " + name.en());
        }
        String pointer = ((Gap.MissingFact) gap).pointer();
        return new Text("事实 " + pointer, "the fact " + pointer);
    }

    private static String joined(List<Text> texts, Function<Text, String> language, String between) {
        return texts.stream().map(language).distinct().collect(Collectors.joining(between));
    }

    static NoWay notEnough(Condition condition) {
        return new NoWay(new Text(
                "改到尽头也不能符合「" + condition.sentence().zh() + "」",
                "even changed as far as it goes this would not be met: "
                        + condition.sentence().en()));
    }

    static NoWay nobodyCounts() {
        return new NoWay(
                new Text("没有人计入家庭，没有收入可以比较", "nobody counts as a member, so that there is no income to compare"));
    }

    static NoWay gone() {
        return new NoWay(new Text("改变以后不再涉及这一项", "with the changes this would no longer be asked"));
    }

    static NoWay exhausted() {
        return new NoWay(new Text("可以试算的次数已经用完，没有核实", "no more ways could be tried; nothing was verified"));
    }
}
