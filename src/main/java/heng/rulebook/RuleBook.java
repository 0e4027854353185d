package heng.rulebook;

import heng.decision.AnswersFor;
import heng.decision.Condition;
import heng.decision.Conditions;
import heng.decision.SchemeTest;
import heng.law.LawLibrary;
import heng.law.LegalBasis;
import heng.parameter.Lookup;
import heng.parameter.Parameter;
import heng.parameter.ParameterBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Law, values and rules of one folder, compiled, checked and fingerprinted: one immutable value. Changing rules means
 * loading another.
 */
public final class RuleBook {
    private final LawLibrary law;
    private final ParameterBook parameters;
    private final Map<String, Condition> conditions;
    private final String fingerprint;
    private final Supplier<KieSessionsPool> sessions;
    private final @Nullable RuleInstead instead;
    private final @Nullable Consumer<String> firing;
    private final NavigableSet<LocalDate> changes = new TreeSet<>(Set.of(LocalDate.MIN));
    private final Map<LocalDate, Set<String>> inForce = new ConcurrentHashMap<>();
    private final Map<TestKey, Conditions> ofTests = new ConcurrentHashMap<>();

    RuleBook(
            LawLibrary law,
            ParameterBook parameters,
            Map<String, Condition> conditions,
            String fingerprint,
            Supplier<KieSessionsPool> sessions) {
        this(law, parameters, conditions, fingerprint, sessions, null, null);
    }

    private RuleBook(
            LawLibrary law,
            ParameterBook parameters,
            Map<String, Condition> conditions,
            String fingerprint,
            Supplier<KieSessionsPool> sessions,
            @Nullable RuleInstead instead,
            @Nullable Consumer<String> firing) {
        this.instead = instead;
        this.firing = firing;
        this.law = law;
        this.parameters = parameters;
        this.conditions = conditions;
        this.fingerprint = fingerprint;
        this.sessions = sessions;
        conditions.values().forEach(condition -> {
            changes.add(condition.period().from());
            if (condition.period().until() != null) {
                changes.add(condition.period().until().plusDays(1));
            }
        });
    }

    /** The same rules, but each question that decisions put to the parameters is told to the watcher. */
    public RuleBook watchedBy(Consumer<Lookup> watcher) {
        return new RuleBook(law, parameters.watchedBy(watcher), conditions, fingerprint, sessions, instead, firing);
    }

    /** The same rules, but the name of each rule that answers in a decision is told to the watcher. */
    public RuleBook firingTo(Consumer<String> watcher) {
        return new RuleBook(law, parameters, conditions, fingerprint, sessions, instead, watcher);
    }

    /** The same compiled rules, but for one parameter. */
    public RuleBook with(Parameter other) {
        return with(parameters.with(other));
    }

    /** The same compiled rules with other values and rows. */
    RuleBook with(ParameterBook others) {
        return new RuleBook(law, others, conditions, fingerprint, sessions, instead, firing);
    }

    /** The same compiled rules under other headers; a rule that has none is in force on no day. */
    RuleBook with(Map<String, Condition> headers) {
        return new RuleBook(law, parameters, headers, fingerprint, sessions, instead, firing);
    }

    /** The same rules, one of which gives way to another that was compiled beside them. */
    RuleBook with(RuleInstead other) {
        return new RuleBook(law, parameters, conditions, fingerprint, sessions, other, firing);
    }

    Map<String, Condition> headers() {
        return conditions;
    }

    /** Every legal instrument. */
    public LawLibrary law() {
        return law;
    }

    /** Every parameter, table and place. */
    public ParameterBook parameters() {
        return parameters;
    }

    /** Every rule's header, in the order of the files. */
    public Collection<Condition> conditions() {
        return conditions.values();
    }

    /** The header of the rule with this id. */
    public Condition condition(String id) {
        Condition condition = conditions.get(id);
        if (condition == null) {
            throw new IllegalArgumentException("no rule is named " + id);
        }
        return condition;
    }

    /** The articles of a rule that are in force on a day. */
    public List<LegalBasis> basis(Condition condition, LocalDate day) {
        return law.inForce(condition.law(), day);
    }

    /** {@code sha256:…} over every file that decides. */
    public String fingerprint() {
        return fingerprint;
    }

    /** A short name of this state of the rules. */
    public String version() {
        return fingerprint.substring("sha256:".length(), "sha256:".length() + 12);
    }

    /** Every day on which some rule or value begins, or has just ended. */
    public NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> all = parameters.changes();
        all.addAll(changes.tailSet(LocalDate.MIN, false));
        return all;
    }

    /** The conditions that a kind of test answers on a day. */
    public Conditions conditionsOf(Class<? extends SchemeTest> test, LocalDate day) {
        LocalDate since = epoch(day);
        TestKey key = new TestKey(test, since);
        Conditions known = ofTests.get(key);
        return known != null
                ? known
                : ofTests.computeIfAbsent(
                        key,
                        unused -> new Conditions(conditions.values().stream()
                                .filter(condition -> condition.period().contains(day))
                                .filter(condition -> speaksAbout(condition.subject(), test))
                                .sorted(Comparator.comparing(Condition::id))
                                .toList()));
    }

    private static boolean speaksAbout(Class<?> subject, Class<?> test) {
        AnswersFor answers = subject.getAnnotation(AnswersFor.class);
        return subject.isAssignableFrom(test) || answers != null && answers.value() == test;
    }

    /** Makes the compiled rules ready, where they are not yet: so that the first decision need not wait for them. */
    public void makeReady() {
        Object unused = sessions.get();
    }

    /** Opens the rules in force on a day, for one decision on one thread. Close it. */
    public RuleSession open(LocalDate day) {
        List<KieSession> at = new ArrayList<>(List.of(sessions.get().newKieSession()));
        if (instead != null) {
            at.add(instead.sessions().get().newKieSession());
        }
        return new RuleSession(at, rulesInForce(day), firing);
    }

    private Set<String> rulesInForce(LocalDate day) {
        LocalDate since = epoch(day);
        Set<String> known = inForce.get(since);
        return known != null
                ? known
                : inForce.computeIfAbsent(since, unused -> {
                    Set<String> rules = new HashSet<>();
                    conditions.values().stream()
                            .filter(condition -> condition.period().contains(day))
                            .forEach(condition -> rules.add(compiled(condition.id())));
                    return rules;
                });
    }

    /** The name under which the rule was compiled. */
    private String compiled(String id) {
        return instead != null && instead.rule().equals(id) ? instead.name() : id;
    }

    private LocalDate epoch(LocalDate day) {
        LocalDate since = changes.floor(day);
        return since == null ? LocalDate.MIN : since;
    }

    private record TestKey(Class<?> test, LocalDate since) {}
}
