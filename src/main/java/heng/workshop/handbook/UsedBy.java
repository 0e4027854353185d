package heng.workshop.handbook;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who refers to a place of the book: the way back of every link. */
final class UsedBy {
    private final Map<String, Set<Link>> referrers = new HashMap<>();

    void note(String anchor, Link referrer) {
        referrers.computeIfAbsent(anchor, unused -> new LinkedHashSet<>()).add(referrer);
    }

    List<Link> of(String anchor) {
        return referrers.getOrDefault(anchor, Set.of()).stream().toList();
    }
}
