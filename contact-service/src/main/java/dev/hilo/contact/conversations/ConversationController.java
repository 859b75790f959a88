package dev.hilo.contact.conversations;

import dev.hilo.contact.conversations.EditConversation.Wish;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Conversations, listed, shown and looked after. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/conversations")
@Tag(name = "conversations")
class ConversationController {

    private static final String VIEW = "conversations:view";
    private static final String EDIT = "conversations:edit";

    private final Conversations conversations;
    private final EditConversation editing;
    private final ReadConversation reading;

    ConversationController(Conversations conversations, EditConversation editing, ReadConversation reading) {
        this.conversations = conversations;
        this.editing = editing;
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "Conversations, the one written in last first")
    Mono<Page<ConversationView>> list(
            @Parameter(hidden = true) Caller caller, @ParameterObject ConversationQuery query) {
        Reach reach = Reach.of(caller, VIEW);
        Conditions conditions = new Conditions();
        Conversations.narrow(conditions, reach);
        query.narrow(conditions, reach.me());
        int limit = Parameters.limit(query.limit());
        return conversations
                .list(conditions, reach.me(), limit + 1)
                .map(found -> Page.of(
                        found, limit, conversation -> conversation.position().cursor()));
    }

    @GetMapping("/counts")
    @Operation(summary = "How many conversations wait: open, pending, snoozed, the caller's, nobody's, unread")
    Mono<ConversationCounts> counts(@Parameter(hidden = true) Caller caller) {
        Reach reach = Reach.of(caller, VIEW);
        Conditions conditions = new Conditions();
        Conversations.narrow(conditions, reach);
        return conversations.counts(conditions, reach.me());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One conversation")
    Mono<ResponseEntity<ConversationView>> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return conversations.find(id, Reach.of(caller, VIEW)).map(ConversationController::tagged);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Assigns, tags, snoozes, solves or reopens a conversation by JSON merge patch")
    Mono<ResponseEntity<ConversationView>> edit(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected,
            @RequestBody @Schema(implementation = ConversationEdit.class) JsonNode patch) {
        return editing.edit(new Wish(caller, id, expected, patch), Reach.of(caller, EDIT))
                .map(ConversationController::tagged);
    }

    /** @param until time of the last message seen; nothing for all there are */
    record ReadUntil(@Nullable Instant until) {}

    @PostMapping("/{id}/read")
    @Operation(summary = "The caller has read the conversation")
    Mono<ResponseEntity<ConversationView>> read(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable ReadUntil read) {
        return reading.read(caller, id, read == null ? null : read.until(), Reach.of(caller, VIEW))
                .map(ConversationController::tagged);
    }

    private static ResponseEntity<ConversationView> tagged(ConversationView conversation) {
        return ResponseEntity.ok()
                .eTag(EntityTag.of(conversation.version()))
                .cacheControl(CacheControl.noStore())
                .body(conversation);
    }
}
