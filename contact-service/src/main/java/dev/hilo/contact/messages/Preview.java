package dev.hilo.contact.messages;

import dev.hilo.contracts.channel.MessageKind;

/** The line by which a message is known in a list. */
public final class Preview {

    private static final int LONGEST = 200;

    private Preview() {}

    /** The beginning of the text; a symbol of the kind where there is none, since it needs no translation. */
    public static String of(MessageKind kind, String text) {
        if (text.isBlank()) {
            return symbol(kind);
        }
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private static String symbol(MessageKind kind) {
        return switch (kind) {
            case IMAGE -> "📷";
            case AUDIO -> "🎤";
            case VIDEO -> "🎬";
            case DOCUMENT -> "📄";
            case LOCATION -> "📍";
            case CONTACT -> "👤";
            case STICKER -> "🏷️";
            case ORDER -> "🛒";
            case UNSUPPORTED -> "❔";
            case AUTO_REPLY,
                    BOUNCE,
                    BUTTON,
                    CALLBACK,
                    COMPLAINT,
                    INTERACTIVE,
                    NOTE,
                    REACTION,
                    READ_RECEIPT,
                    REQUEST_WELCOME,
                    SERVICE,
                    SYSTEM,
                    TEXT -> "";
        };
    }
}
