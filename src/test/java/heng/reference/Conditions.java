package heng.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The answers to the conditions of one scheme, in order: consent comes first for every scheme. */
final class Conditions {
    static final String CONSENT = "consent-given";

    private final Map<String, Truth> answers = new LinkedHashMap<>();
    private final Set<String> yielding = new LinkedHashSet<>();

    Conditions(Truth consent) {
        answers.put(CONSENT, consent);
    }

    /** A condition that refuses where it is not met. */
    Conditions needs(String condition, Truth answer) {
        answers.put(condition, answer);
        return this;
    }

    Conditions needs(Map<String, Truth> conditions) {
        answers.putAll(conditions);
        return this;
    }

    /** A condition that gives way: another scheme, where granted, takes precedence over this one. */
    Conditions yields(String condition, Truth otherGranted) {
        yielding.add(condition);
        return needs(condition, otherGranted.not());
    }

    Truth allMet() {
        return Truth.all(answers.values());
    }

    Assessment of(String scheme, String who) {
        return of(scheme, who, Truth.NO);
    }

    /** With another ground on which the scheme is granted although a condition is not met. */
    Assessment of(String scheme, String who, Truth otherwise) {
        return new Assessment(scheme, who, answers, yielding, otherwise);
    }
}
