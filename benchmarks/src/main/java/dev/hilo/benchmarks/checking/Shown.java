package dev.hilo.benchmarks.checking;

import dev.hilo.benchmarks.people.Handle;
import dev.hilo.benchmarks.people.Identity;
import dev.hilo.benchmarks.surroundings.Api;
import dev.hilo.benchmarks.traffic.Expected;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the API shows of somebody.
 *
 * @param contacts ids of those that have one of their handles; it should be one
 * @param messages of all their conversations
 * @param onTimeline how many messages their timeline lists
 */
public record Shown(Set<String> contacts, List<Expected> messages, int onTimeline) {

    private static final String CONTACTS = "/api/v1/contacts";

    /** Asks for everything there is. */
    static Shown of(Identity who, Api api) {
        Set<String> contacts = new LinkedHashSet<>();
        for (Handle handle : who.handles()) {
            contacts.addAll(contactsWith(handle, api));
        }
        List<Expected> messages = new ArrayList<>();
        int onTimeline = 0;
        for (String contact : contacts) {
            List<JsonNode> timeline = messagesOf(contact, api);
            onTimeline += timeline.size();
            for (String conversation : conversationsIn(timeline)) {
                api.all("/api/v1/conversations/" + conversation + "/messages", Map.of()).stream()
                        .map(Shown::message)
                        .forEach(messages::add);
            }
        }
        return new Shown(contacts, messages, onTimeline);
    }

    /** Ids of the contacts that have exactly this handle; the search itself finds more. */
    public static Set<String> contactsWith(Handle handle, Api api) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode contact : api.all(CONTACTS, Map.of("q", handle.value()))) {
            for (JsonNode found : contact.path("handles")) {
                if (handle.kind().equals(lower(found, "kind"))
                        && handle.value().equals(found.path("value").asString(""))) {
                    ids.add(contact.path("id").asString(""));
                }
            }
        }
        return ids;
    }

    private static List<JsonNode> messagesOf(String contact, Api api) {
        return api.all(CONTACTS + "/" + contact + "/timeline", Map.of()).stream()
                .filter(item -> lower(item, "kind").equals("message"))
                .toList();
    }

    private static Set<String> conversationsIn(List<JsonNode> timeline) {
        Set<String> ids = new LinkedHashSet<>();
        timeline.stream()
                .map(item -> item.path("conversationId").asString(""))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        return ids;
    }

    private static Expected message(JsonNode message) {
        boolean deleted = isThere(message, "deletedAt");
        return new Expected(
                lower(message, "channel"),
                lower(message, "direction"),
                message.path("providerMessageId").asString(""),
                lower(message, "kind"),
                deleted ? "" : message.path("text").asString(""),
                isThere(message, "editedAt"),
                deleted,
                lower(message, "status"));
    }

    private static boolean isThere(JsonNode message, String name) {
        return !message.path(name).isNull() && !message.path(name).isMissingNode();
    }

    private static String lower(JsonNode node, String name) {
        return node.path(name).asString("").toLowerCase(Locale.ROOT);
    }
}
