package dev.hilo.contact.messages;

import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageStatusChanged.Failure;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes a message as it stands now of a row that joins {@code messages m} and {@code message_states s}. */
@Component
public class MessageRows {

    /** What such a row has to select of the message. */
    public static final String CONTENT = """
            m.kind as message_kind, m.text, m.html, m.media::text as media, m.details::text as details""";

    /** What such a row has to select of its state. */
    public static final String STATE = """
            s.status, s.failure::text as failure, s.edited_at, s.edited::text as edited, s.deleted_at, s.files::text as files""";

    private static final TypeReference<List<Media>> MEDIA = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final TypeReference<List<Failure>> FAILURES = new TypeReference<>() {};
    private static final TypeReference<Map<UUID, Media>> FILES = new TypeReference<>() {};

    private final JsonMapper json;

    MessageRows(JsonMapper json) {
        this.json = json;
    }

    /** The message of the row. */
    public MessageNow message(Readable row) {
        return MessageNow.of(text(row, "edited").map(this::reworded).orElseGet(() -> first(row)), state(row));
    }

    private Content reworded(String edited) {
        return json.readValue(edited, Content.class);
    }

    private Content first(Readable row) {
        return new Content(
                MessageKind.valueOf(Columns.text(row, "message_kind")),
                Columns.text(row, "text"),
                text(row, "html").orElse(null),
                json.readValue(Columns.text(row, "media"), MEDIA),
                json.readValue(Columns.text(row, "details"), DETAILS));
    }

    private MessageState state(Readable row) {
        return new MessageState(
                text(row, "status"),
                text(row, "failure")
                        .map(failure -> json.readValue(failure, FAILURES))
                        .orElseGet(List::of),
                Columns.optionalTime(row, "edited_at"),
                Columns.optionalTime(row, "deleted_at"),
                text(row, "files").map(files -> json.readValue(files, FILES)).orElseGet(Map::of));
    }

    private static Optional<String> text(Readable row, String column) {
        return Columns.optional(row, column, String.class);
    }
}
