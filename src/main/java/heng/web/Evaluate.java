package heng.web;

import heng.decision.Decision;
import heng.evaluation.EvaluateHousehold;
import heng.evaluation.Evaluated;
import heng.evaluation.Made;
import heng.intake.ApplicationReader;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.publishing.InUse;
import heng.publishing.LiveRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From the bytes of a request to those of an answer. An answer must be recorded before it leaves. */
@Component
class Evaluate {
    /** An explanation decides the household many times over; where it may be decided again less often than this, none is given. */
    private static final long FEWEST_REPEATS = 10;

    private final EvaluateHousehold evaluate;
    private final LiveRules live;
    private final ApplicationReader reader;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    Evaluate(EvaluateHousehold evaluate, LiveRules live, ApplicationReader reader, Clock clock) {
        this.evaluate = evaluate;
        this.live = live;
        this.reader = reader;
        this.clock = clock;
    }

    /** Decides by the rules in use, with what else was asked for; nothing is recorded yet. */
    Answered answer(byte[] request, List<Explanation> asked, String caller) {
        return answer(request, asked, caller, live.now(), null);
    }

    /**
     * Decides, with what else was asked for; nothing is recorded yet.
     *
     * @param book the rules to decide by
     * @param asOf the day to decide for instead of that of the request; null: that of the request
     * @throws MalformedRequest where the request is malformed, or too large for what else was asked for
     */
    Answered answer(byte[] request, List<Explanation> asked, String caller, InUse book, @Nullable LocalDate asOf) {
        byte[] facts = asOf == null ? request : dated(request, asOf);
        Evaluated evaluated = evaluate.decide(facts, book, caller, clock.instant(), LocalDate.now(clock));
        Made made = evaluated.made();
        if (asked.isEmpty()) {
            return new Answered(made, made.evaluation().document());
        }
        Decision decision = made.evaluation().decision();
        explicable(decision);
        asked.forEach(one -> one.into(evaluated.document(), book, made.application(), decision));
        return new Answered(made, json.writeValueAsBytes(evaluated.document()));
    }

    private byte[] dated(byte[] request, LocalDate asOf) {
        JsonNode facts = reader.tree(request);
        if (facts instanceof ObjectNode object) {
            object.put("asOf", asOf.toString());
        }
        return json.writeValueAsBytes(facts);
    }

    private static void explicable(Decision decision) {
        if (decision.repeats() < FEWEST_REPEATS) {
            throw new MalformedRequest(List.of(new InputFault(
                    "/explain",
                    "too-large",
                    "这个家庭的成员、项目和待核实的事实太多，不能在决定之外再作说明；请去掉地址参数 explain，或者补充事实以后再用",
                    "This household has too many members, items and open facts for more to be explained beside the decision;"
                            + " leave out the parameter explain of the address, or state more facts first")));
        }
    }

    /** Makes answers durable; until this has returned they must not leave. */
    void record(List<Answered> answers) {
        evaluate.record(answers.stream().map(Answered::made).toList());
    }

    /** A decision that was made, and the bytes that tell it. */
    record Answered(Made made, byte[] body) {}
}
