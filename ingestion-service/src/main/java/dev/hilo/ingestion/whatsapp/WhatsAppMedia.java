package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.json.Piece;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file of a message: WhatsApp gives its id (good for seven days) and sometimes an address (good for minutes). */
final class WhatsAppMedia {

    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");
    private static final int SHA256_BYTES = 32;

    private final Origins origins;

    WhatsAppMedia(Origins origins) {
        this.origins = origins;
    }

    /** Nothing for a message that came without its file, as in a history. */
    List<Media> of(MessageKind kind, Piece file, String messageKey) {
        String id = file.text("id");
        String address = file.firstOf("url", "link");
        if (id.isBlank() && address.isBlank()) {
            return List.of();
        }
        String name = file.firstOf("filename", "file_name");
        return List.of(new Media(
                origins.media(messageKey, id.isBlank() ? address : id),
                Media.State.PENDING,
                mimeType(kind, file),
                name.isBlank() ? null : name,
                file.number("file_size").orElse(null),
                sha256(file.text("sha256").strip()),
                null,
                id.isBlank() ? address : "whatsapp:" + id));
    }

    private static String mimeType(MessageKind kind, Piece file) {
        String declared = file.text("mime_type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return declared.isEmpty() ? usual(kind) : declared;
    }

    private static String usual(MessageKind kind) {
        return switch (kind) {
            case IMAGE -> "image/jpeg";
            case STICKER -> "image/webp";
            case VIDEO -> "video/mp4";
            case AUDIO -> "audio/ogg";
            default -> "application/octet-stream";
        };
    }

    /** Meta writes the hash in Base64, in its examples in hex; of anything else nothing is believed. */
    private static @Nullable String sha256(String hash) {
        if (HEX.matcher(hash).matches()) {
            return hash.toLowerCase(Locale.ROOT);
        }
        return decoded(hash)
                .filter(bytes -> bytes.length == SHA256_BYTES)
                .map(HexFormat.of()::formatHex)
                .orElse(null);
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
