package heng.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The phase-out of a household that receives the allowance and rose above the standard by work (R13). */
final class PhaseOut {
    private static final Set<String> WORK = Set.of("EMPLOYMENT", "ENTERPRISE");
    private static final int MONTHS = 6;
    private static final int MONTHS_OF_EMPLOYED_DISABLED = 12;

    private final World world;
    private final JsonNode household;
    private final Received received;

    PhaseOut(World world) {
        this.world = world;
        this.household = world.request().household();
        this.received = Received.byHousehold(world.request());
    }

    /** Whether a phase-out is a matter at all, before its months are counted. */
    Truth applies(Truth otherConditions) {
        Fraction standard = world.request().standardFor(world.heads());
        Truth risen = new Means(world).countedIncome().above(standard);
        return Truth.all(List.of(received.answer(), provided(), risen, throughWork(), otherConditions));
    }

    Truth within() {
        if (!received.receives()) return received.answer();
        return month().map(this::within).orElse(Truth.YES);
    }

    ReferenceDecision.PhaseOut state(Truth applies) {
        if (applies != Truth.YES || within() == Truth.OPEN) return ReferenceDecision.PhaseOut.NONE;
        String running = within() == Truth.YES ? "RUNNING" : "ENDED";
        return new ReferenceDecision.PhaseOut(month().isEmpty() ? "MAY_START" : running, month(), months());
    }

    Optional<Fraction> formerAmount() {
        return received.amount();
    }

    /** Before the measures of 2021 only Ningxia's rule for an employed disabled member provided one. */
    private Truth provided() {
        return world.request().since(Law.CONFIRMATION_MEASURES) ? Truth.YES : employedDisabled();
    }

    private Truth throughWork() {
        JsonNode rise = household.path("incomeRise");
        if (!rise.isObject() && month().isPresent()) return Truth.YES;
        return Facts.word(rise, "cause")
                .map(cause -> Truth.of(WORK.contains(cause)))
                .orElse(Truth.OPEN);
    }

    private Truth within(int month) {
        return months().map(most -> Truth.of(month <= most)).orElse(Truth.OPEN);
    }

    private Optional<Integer> months() {
        if (world.request().since(Law.BACKSTOP_NOTICE)) return Optional.of(MONTHS);
        boolean oneRule = !world.request().since(Law.CONFIRMATION_MEASURES) || employedDisabled() == Truth.YES;
        return oneRule ? Optional.of(MONTHS_OF_EMPLOYED_DISABLED) : Optional.empty();
    }

    private Optional<Integer> month() {
        Optional<LocalDate> since = received.entry().flatMap(one -> Facts.date(one, "phaseOutSince"));
        return since.map(day -> Facts.fullMonths(day, world.request().asOf()) + 1);
    }

    private Truth employedDisabled() {
        return Truth.any(world.remaining().stream()
                .map(one ->
                        one.is(status -> status.disability().exists()).and(one.employed("EMPLOYED", "SELF_EMPLOYED")))
                .toList());
    }
}
