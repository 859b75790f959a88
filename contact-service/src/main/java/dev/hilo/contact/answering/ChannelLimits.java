package dev.hilo.contact.answering;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.MessageKind;
import java.util.Locale;
import java.util.Set;

/**
 * What a channel carries (the providers' documentation, November 2026).
 *
 * @param text longest text, in characters
 * @param caption longest text beside a file
 * @param files most files of one message
 */
record ChannelLimits(int text, int caption, int files) {

    private static final long MB = 1024 * 1024;

    private static final Set<String> WHATSAPP_IMAGES = Set.of("image/jpeg", "image/png");
    private static final Set<String> WHATSAPP_AUDIO =
            Set.of("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg");
    private static final Set<String> WHATSAPP_VIDEO = Set.of("video/mp4", "video/3gpp");
    private static final Set<String> WHATSAPP_DOCUMENTS = Set.of(
            "text/plain",
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    static ChannelLimits of(Channel channel) {
        return switch (channel) {
            case WHATSAPP -> new ChannelLimits(4096, 1024, 1);
            case TELEGRAM -> new ChannelLimits(4096, 1024, 1);
            case EMAIL -> new ChannelLimits(200_000, 200_000, 10);
            case WEBCHAT -> new ChannelLimits(10_000, 10_000, 10);
        };
    }

    /** As what a file of this type is shown. */
    static MessageKind kind(String mimeType) {
        return switch (mimeType.replaceFirst("/.*", "").toLowerCase(Locale.ROOT)) {
            case "image" -> MessageKind.IMAGE;
            case "audio" -> MessageKind.AUDIO;
            case "video" -> MessageKind.VIDEO;
            default -> MessageKind.DOCUMENT;
        };
    }

    /** Whether the channel carries files of this type at all. */
    static boolean carries(Channel channel, String mimeType) {
        return switch (channel) {
            case WHATSAPP ->
                WHATSAPP_IMAGES.contains(mimeType)
                        || WHATSAPP_AUDIO.contains(mimeType)
                        || WHATSAPP_VIDEO.contains(mimeType)
                        || WHATSAPP_DOCUMENTS.contains(mimeType);
            case TELEGRAM, EMAIL, WEBCHAT -> true;
        };
    }

    /** The largest file of this type, in bytes. */
    static long largest(Channel channel, String mimeType) {
        return switch (channel) {
            case WHATSAPP -> largestOnWhatsApp(kind(mimeType));
            case TELEGRAM -> kind(mimeType) == MessageKind.IMAGE ? 10 * MB : 50 * MB;
            // All files of a mail together; Base64 makes a third more of them, and most servers take 25 MB.
            case EMAIL -> 18 * MB;
            case WEBCHAT -> 20 * MB;
        };
    }

    private static long largestOnWhatsApp(MessageKind kind) {
        return switch (kind) {
            case IMAGE -> 5 * MB;
            case AUDIO, VIDEO -> 16 * MB;
            default -> 100 * MB;
        };
    }
}
