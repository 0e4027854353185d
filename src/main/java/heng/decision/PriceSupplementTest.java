package heng.decision;

import heng.household.PriceIndex;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import heng.means.Person;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 价格临时补贴: the supplement of a month in which prices rose past the trigger. */
public final class PriceSupplementTest extends SchemeTest {
    private final PriceIndex index;
    private final Map<Person, Answer> recipients;

    /** The month's index, and for each member whether a benefit to which the supplement is linked is drawn. */
    public PriceSupplementTest(
            CaseFile file,
            PriceIndex index,
            Means means,
            Belongings belongings,
            Conditions conditions,
            Map<Person, Answer> recipients) {
        super(file, Scheme.PRICE_SUPPLEMENT, means, belongings, conditions);
        this.index = index;
        this.recipients = recipients;
    }

    /** Rise of consumer prices over a year. */
    public Amount consumerPrices() {
        return ratio(index.cpiYearOnYear(), "cpiYearOnYear");
    }

    /** Rise of food prices over a year. */
    public Amount foodPrices() {
        return ratio(index.foodYearOnYear(), "foodYearOnYear");
    }

    /** The rise that the supplement is worked out with. */
    public Amount rise() {
        return ratio(index.rise(), "rise");
    }

    private static Amount ratio(@Nullable BigDecimal stated, String field) {
        return stated == null
                ? Amount.unknown(new Gap.MissingFact("/priceIndex/" + field))
                : Amount.of(stated).named("/priceIndex/" + field);
    }

    /** Whether anybody draws a benefit to which the supplement is linked. */
    public Answer anybodyDraws() {
        Answer any = Answer.NOT_MET;
        for (Answer draws : recipients.values()) {
            any = any.orAlso(draws);
        }
        return any;
    }

    /** For each member, whether a linked benefit is drawn. */
    public Map<Person, Answer> recipients() {
        return recipients;
    }
}
