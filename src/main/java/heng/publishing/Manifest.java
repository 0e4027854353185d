package heng.publishing;

import heng.law.LawLibrary;
import heng.law.LegalBasis;
import heng.rulebook.Fault;
import java.util.List;
import java.util.SortedMap;

/**
 * What a bundle says of itself, its file {@code bundle.json}.
 *
 * @param format of the bundle; 1
 * @param version of the rules, short
 * @param fingerprint of the rules, {@code sha256:…}
 * @param builtBy program and version that made it
 * @param author who answers for the change
 * @param reason why the rules are changed
 * @param law what the change rests on; not empty
 * @param cases how many worked cases it brings, all of which held when it was made
 * @param files SHA-256 of every other file of the bundle, by its path
 */
public record Manifest(
        int format,
        String version,
        String fingerprint,
        String builtBy,
        String author,
        String reason,
        List<LegalBasis> law,
        int cases,
        SortedMap<String, String> files) {
    static final int FORMAT = 1;
    static final String FILE = "bundle.json";

    /**
     * Holds what a change rests on against the law of the rules.
     *
     * @throws RefusedBundle with every reference that leads nowhere
     */
    static void checkLaw(List<LegalBasis> law, LawLibrary library) {
        List<Fault> unknown = law.stream()
                .filter(one -> !library.resolves(one))
                .map(one -> one.instrument() + "#" + one.article())
                .map(named -> new Fault(
                        FILE, 0, 0, "规则里没有这部文件或这一条：" + named, "The rules hold no such instrument or article: " + named))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RefusedBundle(unknown);
        }
    }
}
