package dev.hilo.identity.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What somebody may do: the widest scope for each {@code module:action}. Roles name permissions with {@code *} for any
 * module or action; here they are spelled out, so that services only compare strings.
 */
public final class Permissions {

    public static final List<String> MODULES =
            List.of("contacts", "companies", "conversations", "deals", "tasks", "channels", "users", "settings");
    public static final List<String> ACTIONS =
            List.of("view", "create", "edit", "delete", "bulk", "import", "export", "configure");

    private static final Pattern SHAPE = Pattern.compile(
            "(%s|\\*):(%s|\\*):(own|team|all|\\*)".formatted(String.join("|", MODULES), String.join("|", ACTIONS)));

    private final SortedMap<String, Scope> widest;

    private Permissions(SortedMap<String, Scope> widest) {
        this.widest = widest;
    }

    /**
     * The permissions that these patterns stand for.
     *
     * @param patterns {@code module:action:scope}, each part may be {@code *}; others are ignored, because a role may
     *     have been written by a newer version
     */
    public static Permissions of(Collection<String> patterns) {
        SortedMap<String, Scope> widest = new TreeMap<>();
        patterns.stream().filter(Permissions::isPattern).forEach(pattern -> spellOut(pattern, widest));
        return new Permissions(widest);
    }

    /** Whether it is {@code module:action:scope} with known words or {@code *}. */
    public static boolean isPattern(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** Whether the scope of a permission, or a wider one, is there. */
    public boolean allow(String action, Scope scope) {
        Scope held = widest.get(action);
        return held != null && held.compareTo(scope) >= 0;
    }

    /** Whether everything the others may do may be done with these. */
    public boolean cover(Permissions others) {
        return others.widest.entrySet().stream().allMatch(other -> allow(other.getKey(), other.getValue()));
    }

    /**
     * {@code contacts:view:all} and so on, in a list that can be changed: the token store refuses unchangeable ones.
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        widest.forEach((action, scope) -> names.add(action + ":" + scope.text()));
        return names;
    }

    private static void spellOut(String pattern, Map<String, Scope> widest) {
        String[] parts = pattern.split(":", -1);
        for (String module : MODULES) {
            for (String action : ACTIONS) {
                if (matches(parts[0], module) && matches(parts[1], action)) {
                    widest.merge(module + ":" + action, Scope.parse(parts[2]), Permissions::wider);
                }
            }
        }
    }

    private static boolean matches(String pattern, String word) {
        return pattern.equals("*") || pattern.equals(word);
    }

    private static Scope wider(Scope one, Scope other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
