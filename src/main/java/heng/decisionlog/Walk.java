package heng.decisionlog;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Goes through all decisions household by household, a few thousand at a time. */
final class Walk {
    private static final int PAGE = 4000;
    private static final String NEXT = "select " + Ledger.COLUMNS + " from log_entry e where kind = 'DECISION'"
            + " and (household, sequence) > (?, ?) order by household, sequence limit " + PAGE;
    private static final UUID NONE = new UUID(0, 0);

    private final Store store;

    Walk(Store store) {
        this.store = store;
    }

    /** Hands over whole households, each with its decisions in the order of the log. */
    void byHousehold(Consumer<List<List<LoggedDecision>>> some) {
        List<LoggedDecision> open = new ArrayList<>();
        List<LoggedDecision> page = page(NONE, 0);
        while (!page.isEmpty()) {
            List<List<LoggedDecision>> closed = new ArrayList<>();
            for (LoggedDecision one : page) {
                if (!open.isEmpty() && !open.get(0).household().equals(one.household())) {
                    closed.add(open);
                    open = new ArrayList<>();
                }
                open.add(one);
            }
            some.accept(closed);
            LoggedDecision last = page.get(page.size() - 1);
            page = page(last.household(), last.sequence());
        }
        if (!open.isEmpty()) {
            some.accept(List.of(open));
        }
    }

    private List<LoggedDecision> page(UUID household, long sequence) {
        return store.sql().sql(NEXT).params(household, sequence).query(Ledger::entry).list().stream()
                .map(LoggedDecision::of)
                .toList();
    }
}
