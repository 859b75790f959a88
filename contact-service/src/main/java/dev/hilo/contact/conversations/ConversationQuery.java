package dev.hilo.contact.conversations;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations are asked for, as it stands in the address.
 *
 * @param assignee {@code me}, {@code none} or an id
 * @param team {@code none} or an id
 * @param unread {@code true} for those with messages that the caller has not read
 * @param snoozed {@code true} for those put off, {@code false} for the others
 * @param q words of the person or of what was written in the last months
 */
record ConversationQuery(
        @Nullable String contact,
        @Nullable String status,
        @Nullable String channel,
        @Nullable String assignee,
        @Nullable String team,
        @Nullable String tag,
        @Nullable String unread,
        @Nullable String snoozed,
        @Nullable String q,
        @Nullable String limit,
        @Nullable String cursor) {

    private static final String NONE = "none";

    /** What conversations {@code v} with contacts {@code c} have to fulfil. */
    void narrow(Conditions conditions, UUID me) {
        Parameters.id("contact", contact)
                .ifPresent(person ->
                        conditions.and("v.contact_id = any(array(select merge_group(:contact)))", "contact", person));
        any(conditions, "status", Parameters.choices("status", status, ConversationStatus.class));
        any(conditions, "channel", Parameters.choices("channel", channel, Channel.class));
        who(conditions, me);
        Parameters.text("tag", tag).ifPresent(word -> conditions.and(":tag = any(v.tags)", "tag", word));
        if (Parameters.flag("unread", unread)) {
            conditions.and(Conversations.UNREAD + " > 0");
        }
        Parameters.text("snoozed", snoozed)
                .ifPresent(asked -> conditions.and(
                        Parameters.flag("snoozed", asked) ? "v.snoozed_until is not null" : "v.snoozed_until is null"));
        Parameters.text("q", q).ifPresent(words -> search(conditions, words));
        Position.parse(cursor).ifPresent(last -> last.goOn(conditions, "v.last_message_at", "v.id"));
    }

    private void who(Conditions conditions, UUID me) {
        if (NONE.equals(assignee)) {
            conditions.and("v.assignee_id is null");
        } else if ("me".equals(assignee)) {
            conditions.and("v.assignee_id = :assignee", "assignee", me);
        } else {
            Parameters.id("assignee", assignee)
                    .ifPresent(user -> conditions.and("v.assignee_id = :assignee", "assignee", user));
        }
        if (NONE.equals(team)) {
            conditions.and("v.team_id is null");
        } else {
            Parameters.id("team", team).ifPresent(group -> conditions.and("v.team_id = :team", "team", group));
        }
    }

    private static void search(Conditions conditions, String words) {
        String escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        conditions.and("""
                (c.display_name ilike :words or c.search_text like lower(:words)
                 or exists (select from messages m
                             where m.conversation_id = v.id and m.sent_at > now() - interval '6 months' and m.text ilike :words))""", "words", "%" + escaped + "%");
    }

    private static void any(Conditions conditions, String column, Set<? extends Enum<?>> chosen) {
        if (!chosen.isEmpty()) {
            conditions.and(
                    "v.%1$s = any(:%1$s)".formatted(column),
                    column,
                    chosen.stream().map(Enum::name).toArray(String[]::new));
        }
    }
}
