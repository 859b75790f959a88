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
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    private final SelectContacts selectContacts;

    ContactController(Contacts contacts, SelectContacts selectContacts) {
        this.contacts = contacts;
        this.selectContacts = selectContacts;
    }

    @GetMapping
    @Operation(
            summary = "Contacts by words, score, channel, company, category, tag, owner, origin, age and custom fields",
            description = "A custom field that is filterable narrows the list by cf.key=value; of choices several with"
                    + " commas between them, of numbers and dates by cf.key.from and cf.key.to, both included.")
    Mono<Page<ContactView>> list(
            @Parameter(hidden = true) Caller caller,
            @ParameterObject ContactQuery query,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> address) {
        Reach reach = Reach.of(caller, VIEW);
        int limit = Parameters.limit(query.limit());
        Directed order = Directed.parse(query.sort());
        return selectContacts
                .matching(query, address, reach, Reach.user(caller))
                .doOnNext(conditions -> order.goOn(conditions, query.cursor()))
                .flatMap(conditions -> contacts.list(conditions, order, limit + 1))
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
