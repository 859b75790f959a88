package dev.hilo.contact.messages;

import dev.hilo.contact.conversations.Conversations;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.ProblemWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What was said in a conversation. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@Tag(name = "conversations")
class MessageController {

    private final Conversations conversations;
    private final ConversationMessages messages;

    MessageController(Conversations conversations, ConversationMessages messages) {
        this.conversations = conversations;
        this.messages = messages;
    }

    @GetMapping("/api/v1/conversations/{id}/messages")
    @Operation(summary = "Messages of a conversation, the latest first, as they stand now")
    Mono<Page<MessageView>> list(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            ServerWebExchange exchange) {
        Reach reach = Reach.of(caller, "conversations:view");
        Conditions conditions = Conditions.of("m.conversation_id = :conversation", "conversation", id);
        Position.parse(cursor).ifPresent(last -> last.goOn(conditions, "m.sent_at", "m.id"));
        int most = Parameters.limit(limit);
        return conversations
                .require(id, reach)
                .then(messages.list(conditions, most + 1, ProblemWriter.locale(exchange)))
                .map(found -> Page.of(found, most, MessageController::position));
    }

    private static Cursor position(MessageView message) {
        return new Position(message.sentAt(), message.id()).cursor();
    }
}
