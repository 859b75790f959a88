package dev.hilo.contact.contacts;

import dev.hilo.contact.contacts.ContactSort.Directed;
import dev.hilo.contact.contacts.Contacts.Placed;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** People, found and shown. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/contacts")
@Tag(name = "contacts")
class ContactController {

    private static final String VIEW = "contacts:view";

    private final Contacts contacts;
    private final Clock clock;

    ContactController(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Contacts by words, score, channel, tag, owner and age")
    Mono<Page<ContactView>> list(@Parameter(hidden = true) Caller caller, @ParameterObject ContactQuery query) {
        Reach reach = Reach.of(caller, VIEW);
        int limit = Parameters.limit(query.limit());
        Directed order = Directed.parse(query.sort());
        Conditions conditions = ContactConditions.of(query, reach, Reach.user(caller), clock.instant());
        order.goOn(conditions, query.cursor());
        return contacts.list(conditions, order, limit + 1)
                .map(found -> Page.of(found, limit, Placed::position).map(Placed::contact));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One contact; of a merged one, mergedInto tells the person")
    Mono<ResponseEntity<ContactView>> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        Conditions conditions = Conditions.of("c.id = :id", "id", id);
        Reach.of(caller, VIEW).narrow(conditions, "c.owner_id");
        return contacts.find(conditions)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(contact -> ResponseEntity.ok()
                        .eTag(EntityTag.of(contact.version()))
                        // The score fades without a new version.
                        .cacheControl(CacheControl.noStore())
                        .body(contact));
    }
}
