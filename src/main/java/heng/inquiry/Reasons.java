package heng.inquiry;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.household.Application;
import heng.parameter.DatedValue;
import heng.parameter.ParameterSheet;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision comes otherwise on a day than before. Whatever moves on the day is put back, alone and with all else: it
 * is a reason where the day comes out otherwise without it, or where it alone brings something. Rules cannot be put back: they
 * and the calendar are the reason where the day differs from before with all else put back.
 */
final class Reasons {
    private final AssessHousehold assessment;
    private final RuleBook rules;

    Reasons(AssessHousehold assessment, RuleBook rules) {
        this.assessment = assessment;
        this.rules = rules;
    }

    List<Because> of(Decision before, Decision after) {
        Application application = after.file().application();
        LocalDate day = application.asOf();
        ParameterSheet now = sheet(application, day);
        ParameterSheet eve = sheet(application, day.minusDays(1));
        List<Mover> movers = new ArrayList<>(LawMovers.of(rules, day, now, eve, lookedAt(before, after)));
        movers.addAll(new FactMovers(after, now).all(application));
        Picture old = Picture.of(before);
        Picture fresh = Picture.of(after);
        Picture rest = picture(without(movers, null, application), eve);
        List<Because> because = new ArrayList<>();
        for (Mover one : movers) {
            if (differs(one.without(application), one.without(now), fresh)
                    || differs(without(movers, one, application), one.alone(eve), rest)) {
                because.addAll(one.because());
            }
        }
        if (because.isEmpty() || !old.equals(rest)) {
            because.addAll(Provisions.of(rules, day, before, after));
            because.addAll(Calendar.turns(after, now));
        }
        if (because.isEmpty()) {
            together(movers, application, now, rest).forEach(one -> because.addAll(one.because()));
        }
        return because.stream()
                .distinct()
                .sorted(Comparator.comparing(Because::kind))
                .toList();
    }

    /** No single thing is a reason: the few that are one together, found by putting back what is not needed. */
    private List<Mover> together(
            List<Mover> movers, Application application, ParameterSheet now, @Nullable Picture rest) {
        List<Mover> needed = new ArrayList<>();
        Application facts = application;
        ParameterSheet sheet = now;
        for (Mover one : movers) {
            if (differs(one.without(facts), one.without(sheet), rest)) {
                facts = one.without(facts);
                sheet = one.without(sheet);
            } else {
                needed.add(one);
            }
        }
        return needed;
    }

    private static Application without(List<Mover> movers, @Nullable Mover kept, Application application) {
        Application rest = application;
        for (Mover one : movers) {
            rest = one == kept ? rest : one.without(rest);
        }
        return rest;
    }

    private boolean differs(Application application, ParameterSheet sheet, @Nullable Picture from) {
        Picture picture = picture(application, sheet);
        return picture != null && from != null && !picture.equals(from);
    }

    /** Null where nothing can be decided: the rest of the law of the day may not do without what was put back. */
    private @Nullable Picture picture(Application application, ParameterSheet sheet) {
        try {
            return Picture.of(assessment.decideBy(application, sheet));
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static Set<String> lookedAt(Decision before, Decision after) {
        Set<String> parameters = new HashSet<>();
        Stream.of(before.file(), after.file()).forEach(file -> {
            file.used().stream().map(DatedValue::parameter).forEach(parameters::add);
            Collection<String> wanting = file.wanting();
            parameters.addAll(wanting);
        });
        return parameters;
    }

    private ParameterSheet sheet(Application application, LocalDate day) {
        return rules.parameters()
                .sheet(application.jurisdiction(), application.community().name(), day);
    }
}
