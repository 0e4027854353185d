package heng.publishing;

import heng.law.LegalBasis;
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
}
