package heng.web;

import heng.correction.Correction;
import heng.correction.Correction.Month;
import heng.correction.Correction.Part;
import heng.correction.Correction.Turn;
import heng.correction.Corrections;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The proposals of one run as they are answered; yuan, arrears positive, overpayments negative. */
record CorrectionDocument(
        String rulebook,
        Instant knownSince,
        String until,
        long decisions,
        long touched,
        BigDecimal arrears,
        BigDecimal overpayments,
        List<Proposal> proposals,
        List<Unreadable> unreadable) {

    static CorrectionDocument of(Corrections found) {
        return new CorrectionDocument(
                found.rulebook(),
                found.knownSince(),
                found.until().toString(),
                found.decisions(),
                found.touched(),
                found.arrears(),
                found.overpayments(),
                found.proposals().stream().map(Proposal::of).toList(),
                found.unreadable().entrySet().stream()
                        .map(book -> new Unreadable(book.getKey(), book.getValue()))
                        .toList());
    }

    /** A rule book that this version of the program cannot read, and how many decisions were made by it. */
    record Unreadable(String rulebook, long decisions) {}

    /** What is proposed for one household. */
    record Proposal(UUID household, BigDecimal sum, List<Monthly> months, List<Turn> outcomes, List<UUID> undecided) {
        static Proposal of(Correction one) {
            return new Proposal(
                    one.household(),
                    one.sum(),
                    one.months().stream().map(Monthly::of).toList(),
                    one.outcomes(),
                    one.undecided());
        }
    }

    /** One month. */
    record Monthly(String month, UUID decision, String kind, BigDecimal difference, List<Part> parts) {
        static Monthly of(Month month) {
            BigDecimal difference = month.difference();
            String kind = difference.signum() < 0 ? "OVERPAYMENT" : "ARREARS";
            return new Monthly(month.month().toString(), month.decision(), kind, difference, month.parts());
        }
    }
}
