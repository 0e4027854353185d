package heng.law;

/**
 * A reference to one article of an instrument.
 *
 * @param instrument id of a file under {@code rules/law}
 * @param article article number, or {@code whole}
 */
public record LegalBasis(String instrument, String article) {

    /** Reads {@code instrument#article}; without an article the whole instrument is meant. */
    public static LegalBasis parse(String reference) {
        int hash = reference.indexOf('#');
        return hash < 0
                ? new LegalBasis(reference.strip(), "whole")
                : new LegalBasis(
                        reference.substring(0, hash).strip(),
                        reference.substring(hash + 1).strip());
    }
}
