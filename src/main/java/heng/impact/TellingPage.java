package heng.impact;

import heng.decision.Decision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Application;
import heng.household.Disability;
import heng.household.Income;
import heng.household.Member;
import heng.household.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A telling household in words: its facts, and what both rule books say, line beside line. */
public record TellingPage(String title, List<String> facts, List<Line> lines) {

    /** What one rule book says beside the other. */
    public record Line(String what, String before, String after, boolean differs) {

        static Line of(String what, String before, String after) {
            return new Line(what, before, after, !before.equals(after));
        }
    }

    static TellingPage of(Telling telling) {
        Effect effect = telling.effect();
        Standing before = effect.before();
        Standing after = effect.after();
        List<Line> lines = new ArrayList<>();
        TreeSet<String> subjects = new TreeSet<>(before.outcomes().keySet());
        subjects.addAll(after.outcomes().keySet());
        for (String subject : subjects) {
            Line line = Line.of(name(subject), outcome(before, subject), outcome(after, subject));
            if (line.differs() || line.before().equals(Outcome.CONFIRMED.chinese())) {
                lines.add(line);
            }
        }
        lines.add(Line.of("每月发放（元）", Words.yuan(before.perMonth()), Words.yuan(after.perMonth())));
        lines.add(Line.of("算式", formulas(before.decision()), formulas(after.decision())));
        lines.add(Line.of("一次发放（元）", Words.yuan(before.once()), Words.yuan(after.once())));
        String title = "第 " + (effect.position() + 1) + " 户：" + telling.kind().chinese();
        return new TellingPage(title, facts(before.decision(), after.decision()), lines);
    }

    private static String name(String subject) {
        String[] parts = subject.split("/");
        String scheme = Scheme.valueOf(parts[0]).chinese();
        return parts.length == 1 ? scheme : scheme + "（" + parts[1] + "）";
    }

    private static String outcome(Standing standing, String subject) {
        if (standing.decision() == null) {
            return "不能认定";
        }
        Outcome outcome = standing.outcomes().get(subject);
        return outcome == null ? "不适用" : outcome.chinese();
    }

    private static String formulas(@Nullable Decision decision) {
        return decision == null || decision.entitlements().isEmpty()
                ? "—"
                : String.join(
                        "；",
                        decision.entitlements().stream()
                                .map(one -> one.kind().chinese() + " " + one.formula() + " = " + one.monthlyAmount())
                                .toList());
    }

    private static List<String> facts(@Nullable Decision before, @Nullable Decision after) {
        Application application = Stream.of(before, after)
                .filter(Objects::nonNull)
                .findFirst()
                .map(one -> one.file().application())
                .orElse(null);
        List<String> facts = new ArrayList<>();
        if (application != null) {
            application.household().members().forEach(one -> facts.add(fact(one, application)));
        }
        return facts;
    }

    private static String fact(Member member, Application application) {
        int age = member.birthDate().until(application.asOf()).getYears();
        StringBuilder fact = new StringBuilder(member.id() + "，" + age + " 周岁");
        Disability disability = member.disability();
        if (disability != null && disability.kind() != Disability.Kind.NONE && disability.grade() != null) {
            fact.append("，残疾 ").append(disability.grade()).append(" 级");
        }
        List<Income> incomes = application.household().incomes();
        for (Income income : incomes == null ? List.<Income>of() : incomes) {
            if (income.member().equals(member.id()) && income.amount() != null) {
                fact.append("，收入 ").append(income.amount().toPlainString());
                fact.append(income.per() == Income.Per.YEAR ? " 元/年" : " 元/月");
            }
        }
        return fact.toString();
    }
}
