package heng.explanation;

import heng.law.Text;
import heng.monitoring.Outlook;
import heng.monitoring.Outlook.Answer;
import heng.monitoring.Outlook.Paid;
import heng.verification.Discrepancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why monitoring says what it says, in words. */
final class MonitoringSentences {
    private static final Text SAME = new Text("结论和金额都不变", "Neither outcome nor amount changes");
    private static final Text FROM_NOW = new Text("认定条件全部符合", "All conditions are met");
    private static final Text GONE = new Text("这名成员不再是这项救助的评估对象", "The member does not come into question any more");
    private static final Text APPLICANT_DIED = new Text(
            "申请人已经死亡，须由其他共同生活的成员接续申请，再重新认定", "The applicant has died; another member has to take the application over");
    private static final Text OPEN = new Text("还有情况没有查明，见 after.missing", "Facts are missing, see after.missing");

    private MonitoringSentences() {}

    static Text of(Answer answer, Outlook outlook) {
        Text why = why(answer, outlook);
        if (answer.reason() == Outlook.Reason.SAME) {
            return why;
        }
        String english = answer.change().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Text(answer.change().chinese() + "：" + why.zh(), english + ": " + why.en());
    }

    private static Text why(Answer answer, Outlook outlook) {
        return switch (answer.reason()) {
            case SAME -> SAME;
            case CONDITIONS -> findings(answer, FROM_NOW);
            case MISSING -> findings(answer, OPEN);
            case PAYMENT -> payment(answer.paidBefore(), answer.paidAfter());
            case OTHER_SCHEME_FIRST -> first(answer);
            case NOT_ASSESSED_ANY_MORE -> GONE;
            case DISCREPANCY ->
                joined(outlook.after().verified().verification().discrepancies().stream()
                        .filter(Discrepancy::isOpen)
                        .map(Discrepancies::sentence));
            case APPLICANT_DIED -> APPLICANT_DIED;
            case VERIFICATION_EXPIRED -> expired(outlook);
        };
    }

    private static Text findings(Answer answer, Text none) {
        return answer.telling().isEmpty()
                ? none
                : joined(answer.telling().stream().map(Sentences::of));
    }

    private static Text first(Answer answer) {
        return answer.excludedBy() == null
                ? new Text("由更优先的救助代替", "Another scheme comes first")
                : new Text(
                        "优先适用" + answer.excludedBy().chinese(),
                        "First comes the " + answer.excludedBy().english());
    }

    private static Text payment(Paid before, Paid after) {
        return new Text(
                "每月由 " + before.monthly() + " 元（" + kinds(before) + "）变为 " + after.monthly() + " 元（" + kinds(after)
                        + "：" + formulas(after) + "）",
                "from " + before.monthly() + " to " + after.monthly() + " yuan a month (" + formulas(after) + ")");
    }

    private static String kinds(Paid paid) {
        return paid.payments().stream()
                .map(one -> one.kind().chinese())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String formulas(Paid paid) {
        return paid.payments().stream().map(one -> one.formula()).collect(Collectors.joining("; "));
    }

    private static Text expired(Outlook outlook) {
        LocalDate until = outlook.before().verified().verification().freshUntil();
        return new Text("核对结果的有效期至 " + until + "，已经过期", "Verification was valid until " + until);
    }

    private static Text joined(Stream<Text> texts) {
        List<Text> all = texts.toList();
        return new Text(
                all.stream().map(Text::zh).collect(Collectors.joining("；")),
                all.stream().map(Text::en).collect(Collectors.joining("; ")));
    }
}
