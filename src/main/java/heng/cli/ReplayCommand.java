package heng.cli;

import heng.decisionlog.DecisionLog;
import heng.decisionlog.LoggedDecision;
import heng.decisionlog.LoggedDecision.Content;
import heng.decisionlog.Replay;
import heng.decisionlog.Replay.Replayed;
import heng.decisionlog.UnreadableBook;
import heng.intake.ApplicationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Decides logged decisions again, each by the rules of its day, and names those that do not come out to the byte. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LogOptions options;

    @Option(names = "--all")
    private boolean all;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "ID")
    private @Nullable UUID id;

    private final List<String> different = new ArrayList<>();
    private final Map<String, Integer> unreadable = new TreeMap<>();
    private long same;
    private long erased;

    @Override
    public Integer call() {
        if (all == (id != null)) {
            throw new WrongUse("请写一个决定的编号，或者写 --all", "Name the id of one decision, or write --all");
        }
        try (DecisionLog log = options.open(heng.data())) {
            Replay replay = new Replay(log.books(), new ApplicationReader());
            if (id == null) {
                everything(log, replay);
            } else {
                one(log, replay, id);
            }
        }
        spec.commandLine().getOut().println(heng.json() ? json() : text());
        return different.isEmpty() && unreadable.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void one(DecisionLog log, Replay replay, UUID which) {
        LoggedDecision decision = log.find(which)
                .orElseThrow(() -> new WrongUse("没有这个编号的决定：" + which, "There is no decision with the id " + which))
                .decision();
        replay(log, replay).accept(decision);
    }

    private void everything(DecisionLog log, Replay replay) {
        int decisions = (int) Math.min(Integer.MAX_VALUE, log.decisions());
        try (Progress progress = Progress.of(heng.language().of("决定", "decisions"), decisions)) {
            Consumer<LoggedDecision> again = replay(log, replay).andThen(unused -> progress.step());
            log.byHousehold(households -> households.forEach(household -> household.forEach(again)));
        }
    }

    private Consumer<LoggedDecision> replay(DecisionLog log, Replay replay) {
        return decision ->
                log.content(decision).ifPresentOrElse(content -> replay(replay, decision, content), () -> erased++);
    }

    private void replay(Replay replay, LoggedDecision decision, Content content) {
        try {
            note(decision, replay.of(decision, content));
        } catch (UnreadableBook book) {
            unreadable.merge(book.fingerprint(), 1, Integer::sum);
        }
    }

    private void note(LoggedDecision decision, Replayed replayed) {
        if (replayed.identical()) {
            same++;
        } else {
            different.add(decision.id() + "  " + String.join(" ", replayed.differences()));
        }
    }

    private String text() {
        StringBuilder list = new StringBuilder();
        different.forEach(one -> list.append(one).append('\n'));
        unreadable.forEach((book, decisions) -> list.append(heng.language()
                        .of(
                                "规则包 " + book + " 本程序读不了，" + decisions + " 件没有重新认定",
                                "This program cannot read the rule book " + book + "; " + decisions
                                        + " were not decided again"))
                .append('\n'));
        return list
                + heng.language()
                        .of(
                                "重新认定：" + same + " 件逐字节相同，" + different.size() + " 件不同，" + erased + " 件内容已删除",
                                "Decided again: " + same + " the same to the byte, " + different.size() + " different, "
                                        + erased + " erased");
    }

    private String json() {
        ObjectNode answer = JSON.createObjectNode().put("identical", same).put("erased", erased);
        different.forEach(answer.putArray("different")::add);
        unreadable.forEach(answer.putObject("unreadable")::put);
        return JSON.writeValueAsString(answer);
    }
}
