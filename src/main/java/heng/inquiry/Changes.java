package heng.inquiry;

import heng.inquiry.Counterfactual.Change;
import heng.inquiry.Counterfactual.Fact;
import heng.inquiry.Plan.Move;
import heng.law.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes a move out: how far, which facts, and in words. */
final class Changes {
    private Changes() {}

    static Change of(Move move, Facts before) {
        Lever lever = move.lever();
        BigDecimal by = lever.by(move.steps());
        BigDecimal perHead = by == null || lever.heads() == 0
                ? null
                : by.divide(BigDecimal.valueOf(lever.heads()), 2, RoundingMode.UP);
        List<Fact> facts = lever.moved(move.steps()).stream()
                .map(edit -> fact(edit, before))
                .toList();
        String path = facts.size() == 1 && by == null ? facts.get(0).path() : lever.path();
        Text text = move.remedy().text();
        return new Change(
                path,
                by,
                perHead,
                lever.unit(),
                new Text(filled(text.zh(), by, perHead), filled(text.en(), by, perHead)),
                facts);
    }

    private static Fact fact(Edit edit, Facts before) {
        JsonNode from = before.at(edit.pointer());
        JsonNode known = from.isMissingNode() ? null : from;
        String holder = edit.pointer().substring(0, edit.pointer().lastIndexOf('/'));
        String per = before.at(holder).path("per").asString(null);
        return new Fact(before.declaredAt(edit.pointer()), known, edit.after(from), per);
    }

    /** The table's sentence with the figures in it; without a figure for each head, that bracket is left out. */
    private static String filled(String sentence, @Nullable BigDecimal by, @Nullable BigDecimal perHead) {
        String text = perHead == null
                ? sentence.replaceAll(" ?[（(][^（()）]*\\{perHead}[^（()）]*[)）]", "")
                : sentence.replace("{perHead}", perHead.toPlainString());
        return by == null ? text : text.replace("{by}", by.toPlainString());
    }
}
