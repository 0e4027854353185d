package heng.planning;

import static org.assertj.core.api.Assertions.assertThat;

import heng.decision.Decision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Application;
import heng.household.Asset;
import heng.household.Disability;
import heng.household.Income;
import heng.household.Member;
import heng.household.OfficialRecord;
import heng.household.OfficialRecord.Agency;
import heng.household.OfficialRecord.Fact;
import heng.household.Recognition;
import heng.household.Situation;
import heng.planning.VerificationPlan.Reason;
import heng.reference.Households;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever an agency returned that the plan leaves out: every outcome and every amount is as it was. A payment that comes
 * to no fen is none.
 */
class NeedlessQueriesTest {
    private static final int HOUSEHOLDS = 150;
    private static final Set<Outcome> NOT_GRANTED = EnumSet.of(Outcome.NOT_CONFIRMED, Outcome.EXCLUDED);

    @Test
    void whatIsNotAskedForChangesNothing() {
        int tried = 0;
        for (int seed = 1; seed <= HOUSEHOLDS; seed++) {
            Application application = Plans.application(Households.generated(seed));
            VerificationPlan plan = Plans.of(application);
            List<String> before = told(Plans.ASSESSMENT.decide(application));
            for (Agency agency : Plans.spared(plan, Reason.CHANGES_NOTHING)) {
                for (Member member : application.household().members()) {
                    for (List<OfficialRecord> answer : answers(agency, member.id(), application)) {
                        Decision after = Plans.ASSESSMENT.decide(with(application, answer));
                        assertThat(told(after))
                                .as("seed " + seed + " " + answer)
                                .isEqualTo(before);
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(200);
    }

    private static List<String> told(Decision decision) {
        List<String> told = new ArrayList<>();
        decision.schemes().stream()
                .filter(one -> !NOT_GRANTED.contains(one.outcome()))
                .forEach(one -> told.add(one.scheme() + "/" + one.member() + " " + one.outcome()));
        decision.entitlements().stream()
                .filter(one -> !one.amount().isKnown() || one.monthlyAmount().signum() > 0)
                .forEach(one -> told.add(one.scheme() + "/" + one.kind() + one.members() + " " + one.monthlyAmount()
                        + "–" + one.upTo()));
        return told;
    }

    private static Application with(Application one, List<OfficialRecord> records) {
        return new Application(
                one.asOf(),
                one.jurisdiction(),
                one.community(),
                one.verificationConsent(),
                one.household(),
                one.singlePersonApplicants(),
                one.emergency(),
                one.priceIndex(),
                records,
                List.of());
    }

    /** Bold answers of one agency about one member, each a list of records. */
    private static List<List<OfficialRecord>> answers(Agency agency, String member, Application application) {
        List<List<OfficialRecord>> answers = new ArrayList<>();
        Plans.ASSESSMENT
                .decide(application)
                .file()
                .rows("verification-records", agency.name())
                .forEach(row -> {
                    String[] name = row.cell("record").split(":");
                    if (name[0].equals("INCOME")) {
                        Income.Kind kind = Income.Kind.valueOf(name[1]);
                        for (String amount : List.of("0", "777.77", "60000")) {
                            Income income = new Income(
                                    member, kind, new BigDecimal(amount), Income.Per.MONTH, BigDecimal.ZERO, null);
                            answers.add(List.of(record(agency, member, income, null, null, application)));
                        }
                    } else if (name[0].equals("ASSET")) {
                        Asset.Kind kind = Asset.Kind.valueOf(name[1]);
                        List<OfficialRecord> several = new ArrayList<>();
                        for (int i = 1; i <= 3; i++) {
                            BigDecimal figure = BigDecimal.valueOf(300_000L * i);
                            several.add(record(
                                    agency,
                                    member,
                                    null,
                                    kind.isMoney()
                                            ? new Asset(kind, figure, null, null, null, null)
                                            : kind.isVehicle()
                                                    ? new Asset(kind, null, null, null, Asset.Use.PRIVATE, null)
                                                    : new Asset(kind, null, figure, figure, null, null),
                                    null,
                                    application));
                        }
                        answers.add(several);
                    } else {
                        for (Fact fact : facts(name[1])) {
                            answers.add(List.of(record(agency, member, null, null, fact, application)));
                        }
                    }
                });
        return answers;
    }

    /** A marriage nobody declared always goes to a person, and so does the death of the applicant: not tried here. */
    private static List<Fact> facts(String field) {
        return switch (field) {
            case "SITUATION" -> List.of(fact(Situation.IMPRISONED, null, null), fact(Situation.NONE, null, null));
            case "EMPLOYMENT" ->
                List.of(
                        fact(null, Member.Employment.EMPLOYED, null),
                        fact(null, Member.Employment.RETIRED, null),
                        fact(null, Member.Employment.NONE, null));
            case "DISABILITY" ->
                List.of(
                        fact(null, null, new Disability(Disability.Kind.MENTAL, 1)),
                        fact(null, null, new Disability(Disability.Kind.NONE, null)));
            case "RECOGNISED" -> List.of(recognised(List.of(Recognition.values())), recognised(List.of()));
            default -> List.of();
        };
    }

    private static Fact fact(
            @Nullable Situation situation, Member.@Nullable Employment employment, @Nullable Disability disability) {
        return new Fact(situation, null, employment, disability, null, null, null, null);
    }

    private static Fact recognised(List<Recognition> statuses) {
        return new Fact(null, null, null, null, null, null, null, statuses);
    }

    private static OfficialRecord record(
            Agency agency,
            String member,
            @Nullable Income income,
            @Nullable Asset asset,
            @Nullable Fact fact,
            Application application) {
        return new OfficialRecord(agency, member, income, asset, fact, application.asOf());
    }
}
