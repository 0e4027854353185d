package heng.web;

import heng.rulebook.RuleBook;

/** Which state of the rules an answer was made from. */
record Edition(String version, String fingerprint) {

    static Edition of(RuleBook rules) {
        return new Edition(rules.version(), rules.fingerprint());
    }
}
