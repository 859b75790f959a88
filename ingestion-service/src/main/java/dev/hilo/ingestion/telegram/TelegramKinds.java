package dev.hilo.ingestion.telegram;

import dev.hilo.ingestion.json.Piece;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The members by which a message says what it is (Bot API, {@code Message}). */
final class TelegramKinds {

    /** The more telling first: an animation is a document, a venue a location, too. */
    private static final List<String> SHOWN = List.of(
            "text",
            "photo",
            "animation",
            "video",
            "video_note",
            "voice",
            "audio",
            "document",
            "sticker",
            "venue",
            "location",
            "contact",
            "web_app_data",
            "paid_media");

    private static final List<String> NOT_SHOWN = List.of(
            "dice", "game", "poll", "story", "invoice", "checklist", "giveaway", "giveaway_winners", "passport_data");

    private static final List<String> SERVICE = List.of(
            "new_chat_members",
            "new_chat_member",
            "new_chat_participant",
            "left_chat_member",
            "left_chat_participant",
            "chat_owner_left",
            "chat_owner_changed",
            "new_chat_title",
            "new_chat_photo",
            "delete_chat_photo",
            "group_chat_created",
            "supergroup_chat_created",
            "channel_chat_created",
            "message_auto_delete_timer_changed",
            "migrate_to_chat_id",
            "migrate_from_chat_id",
            "pinned_message",
            "successful_payment",
            "refunded_payment",
            "user_shared",
            "users_shared",
            "chat_shared",
            "gift",
            "unique_gift",
            "gift_upgrade_sent",
            "connected_website",
            "write_access_allowed",
            "proximity_alert_triggered",
            "boost_added",
            "chat_background_set",
            "checklist_tasks_done",
            "checklist_tasks_added",
            "direct_message_price_changed",
            "forum_topic_created",
            "forum_topic_edited",
            "forum_topic_closed",
            "forum_topic_reopened",
            "general_forum_topic_hidden",
            "general_forum_topic_unhidden",
            "giveaway_created",
            "giveaway_completed",
            "paid_message_price_changed",
            "suggested_post_approved",
            "suggested_post_approval_failed",
            "suggested_post_declined",
            "suggested_post_paid",
            "suggested_post_refunded",
            "video_chat_scheduled",
            "video_chat_started",
            "video_chat_ended",
            "video_chat_participants_invited",
            "voice_chat_scheduled",
            "voice_chat_started",
            "voice_chat_ended",
            "voice_chat_participants_invited");

    private static final Set<String> SERVICES = Set.copyOf(SERVICE);

    private static final List<String> ALL = Stream.of(SHOWN, SERVICE, NOT_SHOWN, List.of("caption"))
            .flatMap(List::stream)
            .toList();

    private TelegramKinds() {}

    /** The member that tells what the message is; empty if none we know is there. */
    static String member(Piece message) {
        return ALL.stream().filter(message::has).findFirst().orElse("");
    }

    /** Whether the chat speaks, not a person. */
    static boolean isService(Piece message) {
        return SERVICES.contains(member(message));
    }
}
