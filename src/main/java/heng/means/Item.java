package heng.means;

import heng.household.Income.Per;
import heng.law.LegalBasis;
import heng.law.Text;
import heng.logic.Amount;
import heng.logic.Gap;
import heng.logic.NoOneAnswer;
import heng.parameter.Row;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of income or expenditure, and what the rules under {@code economic-status} make of it. */
public abstract class Item {
    private final CaseFile file;
    private final String path;
    private final @Nullable Person person;
    private @Nullable Treatment treatment;
    private Amount effect = Amount.ZERO;
    private List<LegalBasis> basis = List.of();
    private Text sentence = new Text("", "");

    Item(CaseFile file, String path, @Nullable Person person) {
        this.file = file;
        this.path = path;
        this.person = person;
    }

    CaseFile file() {
        return file;
    }

    /** JSON pointer of the item. */
    public String path() {
        return path;
    }

    /** Whose item it is; null where it is the household's as a whole. */
    public @Nullable Person person() {
        return person;
    }

    /** What the rules made of it. */
    public Treatment treatment() {
        if (treatment == null) {
            throw new NoOneAnswer("没有规则处理这一类收支", "no rule says what becomes of an item of this kind");
        }
        return treatment;
    }

    /** Yuan a month that the treatment moves. */
    public Amount effect() {
        return effect;
    }

    public List<LegalBasis> basis() {
        return basis;
    }

    /** What the law says of its kind. */
    public Text sentence() {
        return sentence;
    }

    void settle(String rule, Treatment as, Amount amount, Row row) {
        if (treatment != null) {
            throw new NoOneAnswer("两条规则处理同一项收支：" + rule, "two rules treat the same item: " + rule);
        }
        treatment = as;
        effect = amount;
        basis = List.of(row.law());
        sentence = row.text();
        file.note(rule, path, as.name());
    }

    Amount perMonth(@Nullable BigDecimal stated, Per per, String field) {
        if (stated == null) {
            return Amount.unknown(new Gap.MissingFact(path + "/" + field));
        }
        Amount amount = Amount.of(stated);
        return per == Per.YEAR ? amount.monthly() : amount;
    }
}
