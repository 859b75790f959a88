package dev.hilo.contact.answering;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hilo.contracts.channel.SendMessage.Template;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to write, as it came.
 *
 * @param media ids of files uploaded to {@code POST /api/v1/media}
 * @param template instead of a text
 * @param replyTo a message of the conversation
 * @param isPrivate a note for colleagues: it is not sent
 * @param mentions the users whom a note names
 * @param subject of a mail; that of the conversation if none is given
 */
record NewMessage(
        @Nullable String text,
        @Nullable List<UUID> media,
        @Nullable TemplateChoice template,
        @Nullable UUID replyTo,

        @JsonProperty("private") @Schema(name = "private") @Nullable Boolean isPrivate,

        @Nullable List<UUID> mentions,
        @Nullable String subject) {

    /**
     * A template and what stands in its places.
     *
     * @param parameters of the body, in order
     * @param more of its header ({@code header.1}) and its buttons ({@code button.0})
     */
    record TemplateChoice(
            @Nullable String name,
            @Nullable String language,
            @Nullable List<@Nullable String> parameters,
            @Nullable Map<String, @Nullable String> more) {

        Template chosen() {
            return new Template(
                    clean(name),
                    clean(language),
                    Objects.requireNonNullElse(parameters, List.<@Nullable String>of()).stream()
                            .map(NewMessage::clean)
                            .toList(),
                    Map.copyOf(cleanValues()));
        }

        private Map<String, String> cleanValues() {
            Map<String, String> values = new java.util.HashMap<>();
            Objects.requireNonNullElse(more, Map.<String, @Nullable String>of())
                    .forEach((name, value) -> values.put(clean(name), clean(value)));
            return values;
        }
    }

    boolean isNote() {
        return Boolean.TRUE.equals(isPrivate);
    }

    String words() {
        return clean(text).strip();
    }

    String title() {
        return clean(subject).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    List<UUID> files() {
        return ids(media);
    }

    List<UUID> named() {
        return ids(mentions);
    }

    private static List<UUID> ids(@Nullable List<UUID> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** PostgreSQL's text holds any character but U+0000. */
    static String clean(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "");
    }
}
