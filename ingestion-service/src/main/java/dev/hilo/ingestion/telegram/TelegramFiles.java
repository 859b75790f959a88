package dev.hilo.ingestion.telegram;

import dev.hilo.contracts.channel.Media;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.json.Piece;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a message: Telegram gives an id, under which the file is fetched with the bot's token. */
final class TelegramFiles {

    private static final Comparator<Piece> BY_SIZE = Comparator.<Piece, Long>comparing(
                    size -> size.number("width").orElse(0L))
            .thenComparing(size -> size.number("file_size").orElse(0L));

    private final Piece message;
    private final String messageKey;
    private final Origins origins;

    TelegramFiles(Piece message, String messageKey, Origins origins) {
        this.message = message;
        this.messageKey = messageKey;
        this.origins = origins;
    }

    List<Media> of(String member, String usualType) {
        return file(message.at(member), usualType).stream().toList();
    }

    /** A photo comes in several sizes; the largest is the photo. */
    List<Media> photo(List<Piece> sizes) {
        return sizes.stream()
                .filter(size -> size.has("file_id"))
                .max(BY_SIZE)
                .flatMap(size -> file(size, "image/jpeg"))
                .stream()
                .toList();
    }

    List<Media> sticker() {
        Piece sticker = message.at("sticker");
        String animated = sticker.flag("is_animated") ? "application/x-tgsticker" : "image/webp";
        return of("sticker", sticker.flag("is_video") ? "video/webm" : animated);
    }

    /** Photos and videos that cost; what is not yet paid for has only a preview. */
    List<Media> paid() {
        return message.at("paid_media").items("paid_media").stream()
                .flatMap(paid -> Stream.concat(
                        photo(paid.items("photo")).stream(), file(paid.at("video"), "video/mp4").stream()))
                .toList();
    }

    private Optional<Media> file(Piece file, String usualType) {
        String id = file.text("file_id");
        if (id.isBlank()) {
            return Optional.empty();
        }
        String stable = file.text("file_unique_id");
        String type = file.text("mime_type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String name = file.text("file_name");
        return Optional.of(new Media(
                origins.media(messageKey, stable.isBlank() ? id : stable),
                Media.State.PENDING,
                type.isEmpty() ? usualType : type,
                name.isBlank() ? null : name,
                file.number("file_size").orElse(null),
                null,
                null,
                "telegram:" + id));
    }
}
