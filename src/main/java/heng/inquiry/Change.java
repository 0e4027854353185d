package heng.inquiry;

import heng.decision.Entitlement;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.inquiry.Picture.Payment;
import heng.inquiry.Picture.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one scheme for the household or a person: the outcome, and all it pays a month together.
 *
 * @param member id of the person; null for the household
 * @param from null where the scheme is not assessed; where a person has no outcome of the own, the household's
 * @param amountFrom yuan a month for certain; null where nothing is paid
 * @param upToFrom the most it may be while something is not known
 * @param membersFrom for whom it is paid
 */
public record Change(
        Scheme scheme,
        @Nullable String member,
        @Nullable Outcome from,
        @Nullable Outcome to,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amountTo,
        @Nullable BigDecimal upToFrom,
        @Nullable BigDecimal upToTo,
        List<String> membersFrom,
        List<String> membersTo) {

    static List<Change> between(Picture before, @Nullable Picture after) {
        Set<Subject> subjects = new LinkedHashSet<>(subjects(before));
        subjects.addAll(subjects(after));
        List<Change> changes = new ArrayList<>();
        for (Subject one : subjects) {
            Change change = of(one, before, after);
            if (change.from != change.to || !Objects.equals(payments(before, one), payments(after, one))) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Change of(Subject one, Picture before, @Nullable Picture after) {
        Payment from = together(payments(before, one));
        Payment to = together(payments(after, one));
        return new Change(
                one.scheme(),
                one.member(),
                outcome(before, one),
                outcome(after, one),
                from == null ? null : from.monthly(),
                to == null ? null : to.monthly(),
                from == null ? null : from.upTo(),
                to == null ? null : to.upTo(),
                from == null ? List.of() : from.members(),
                to == null ? List.of() : to.members());
    }

    private static Set<Subject> subjects(@Nullable Picture picture) {
        Set<Subject> subjects = new LinkedHashSet<>();
        if (picture != null) {
            subjects.addAll(picture.outcomes().keySet());
            picture.payments().keySet().forEach(paid -> subjects.add(paid.subject()));
        }
        return subjects;
    }

    private static @Nullable Outcome outcome(@Nullable Picture picture, Subject one) {
        if (picture == null) {
            return null;
        }
        Outcome own = picture.outcomes().get(one);
        return own == null ? picture.outcomes().get(new Subject(one.scheme(), null)) : own;
    }

    private static Map<Entitlement.Kind, Payment> payments(@Nullable Picture picture, Subject one) {
        Map<Entitlement.Kind, Payment> payments = new EnumMap<>(Entitlement.Kind.class);
        if (picture != null) {
            picture.payments().forEach((paid, payment) -> {
                if (paid.subject().equals(one)) {
                    payments.put(paid.kind(), payment);
                }
            });
        }
        return payments;
    }

    private static @Nullable Payment together(Map<Entitlement.Kind, Payment> payments) {
        return payments.values().stream().reduce(Payment::together).orElse(null);
    }
}
