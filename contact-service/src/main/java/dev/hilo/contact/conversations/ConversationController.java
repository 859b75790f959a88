package dev.hilo.contact.conversations;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Conversations, listed and shown. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/conversations")
@Tag(name = "conversations")
class ConversationController {

    private static final String VIEW = "conversations:view";

    private final Conversations conversations;

    ConversationController(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Which conversations are asked for, as it stands in the address. */
    record ConversationQuery(
            @Nullable String contact,
            @Nullable String status,
            @Nullable String channel,
            @Nullable String limit,
            @Nullable String cursor) {}

    @GetMapping
    @Operation(summary = "Conversations, the one written in last first")
    Mono<Page<ConversationView>> list(
            @Parameter(hidden = true) Caller caller, @ParameterObject ConversationQuery query) {
        Conditions conditions = new Conditions();
        Conversations.narrow(conditions, Reach.of(caller, VIEW));
        Parameters.id("contact", query.contact())
                .ifPresent(contact -> conditions.and(
                        "v.contact_id = any(array(select :contact::uuid union all select id from contacts where merged_into = :contact))",
                        "contact",
                        contact));
        any(conditions, "status", Parameters.choices("status", query.status(), ConversationStatus.class));
        any(conditions, "channel", Parameters.choices("channel", query.channel(), Channel.class));
        Position.parse(query.cursor()).ifPresent(last -> last.goOn(conditions, "v.last_message_at", "v.id"));
        int limit = Parameters.limit(query.limit());
        return conversations
                .list(conditions, limit + 1)
                .map(found -> Page.of(
                        found, limit, conversation -> conversation.position().cursor()));
    }

    private static void any(Conditions conditions, String column, Set<? extends Enum<?>> chosen) {
        if (!chosen.isEmpty()) {
            conditions.and(
                    "v.%1$s = any(:%1$s)".formatted(column),
                    column,
                    chosen.stream().map(Enum::name).toArray(String[]::new));
        }
    }

    @GetMapping("/{id}")
    @Operation(summary = "One conversation")
    Mono<ResponseEntity<ConversationView>> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return conversations
                .find(id, Reach.of(caller, VIEW))
                .map(conversation -> ResponseEntity.ok()
                        .eTag("\"%d\"".formatted(conversation.version()))
                        .cacheControl(CacheControl.noStore())
                        .body(conversation));
    }
}
