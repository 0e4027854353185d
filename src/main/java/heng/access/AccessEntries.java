package heng.access;

import heng.access.AccessList.Entry;
import heng.access.Grant.Secret;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads keys and users from a tree that keeps the schema, and tells what a schema cannot say. */
final class AccessEntries {
    private final JsonNode tree;
    private final Set<String> counties;
    private final Faults faults;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, Entry> keys = new HashMap<>();
    private final Map<String, Entry> users = new HashMap<>();

    AccessEntries(JsonNode tree, Set<String> counties, Faults faults) {
        this.tree = tree;
        this.counties = counties;
        this.faults = faults;
    }

    AccessList list() {
        tree.path("keys").forEach(this::key);
        tree.path("users").forEach(this::user);
        return new AccessList(Map.copyOf(keys), Map.copyOf(users));
    }

    private void key(JsonNode node) {
        Grant grant = grant(node, node.get("id"), "");
        for (JsonNode hash : node.get("hashes")) {
            Secret secret = new Secret(hash.get("sha256").asString(), day(hash.get("until")));
            if (keys.put(secret.value(), new Entry(grant, secret)) != null) {
                faults.add(
                        hash.get("sha256"), "这个散列值已经写过，一个密钥只能写一次", "This hash stands above already; write a key once");
            }
        }
    }

    private void user(JsonNode node) {
        Grant grant = grant(node, node.get("name"), "user:");
        Secret secret = new Secret(node.get("password").asString(), day(node.get("until")));
        users.put(node.get("name").asString(), new Entry(grant, secret));
    }

    private Grant grant(JsonNode node, JsonNode name, String before) {
        String id = before + name.asString();
        if (!ids.add(id)) {
            faults.add(name, "这个名字已经用过，请另取一个", "This name is taken; choose another");
        }
        Set<Scope> scopes = node.get("scopes")
                .valueStream()
                .map(word -> Scope.valueOf(word.asString().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> some =
                node.path("counties").valueStream().map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
        node.path("counties").forEach(this::county);
        if (scopes.contains(Scope.AUDIT) && !some.isEmpty()) {
            faults.add(
                    node.get("counties"),
                    "有 audit 权限的不能限定县：记录是一个整体，请去掉 counties 或者去掉 audit",
                    "Whoever may audit cannot be bound to counties, for the log is one; leave out counties or audit");
        }
        return new Grant(
                id, scopes, some, node.has("perMinute") ? node.get("perMinute").asInt() : null);
    }

    private void county(JsonNode code) {
        if (!counties.contains(code.asString())) {
            faults.add(code, "没有这个县（市、区），应为 6 位行政区划代码", "There is no such county; write its code of six digits");
        }
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asString());
    }

    /** Takes a fault at its place. */
    interface Faults {
        void add(JsonNode at, String zh, String en);
    }
}
