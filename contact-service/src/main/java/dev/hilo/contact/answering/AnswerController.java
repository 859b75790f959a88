package dev.hilo.contact.answering;

import dev.hilo.contact.answering.WriteAnswer.Writing;
import dev.hilo.contact.messages.ConversationMessages;
import dev.hilo.contact.messages.MessageView;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What people of ours write in conversations. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/conversations/{id}/messages")
@Tag(name = "conversations")
class AnswerController {

    private static final String ANSWER = "conversations:create";

    private final WriteAnswer writing;
    private final RetryMessage retrying;
    private final ConversationMessages messages;

    AnswerController(WriteAnswer writing, RetryMessage retrying, ConversationMessages messages) {
        this.writing = writing;
        this.retrying = retrying;
        this.messages = messages;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Answers on the conversation's channel, or leaves a private note beside it")
    Mono<MessageView> write(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String requestKey,
            @RequestBody NewMessage message,
            ServerWebExchange exchange) {
        return writing.write(new Writing(caller, id, Reach.of(caller, ANSWER), requestKey), message)
                .flatMap(written -> messages.find(id, written, exchange));
    }

    @PostMapping("/{message}/retry")
    @Operation(summary = "Sends a message again that failed, or of which it is not certain that it was sent")
    Mono<MessageView> retry(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID message,
            ServerWebExchange exchange) {
        return retrying.retry(new Writing(caller, id, Reach.of(caller, ANSWER), null), message)
                .then(messages.find(id, message, exchange));
    }
}
