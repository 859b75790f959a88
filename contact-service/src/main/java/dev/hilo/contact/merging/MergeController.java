package dev.hilo.contact.merging;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Merges, made and undone. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/merges")
@Tag(name = "merging")
class MergeController {

    private static final String VIEW = "contacts:view";
    private static final String EDIT = "contacts:edit";

    private final RepeatableMerges mergeContacts;
    private final UnmergeContacts unmergeContacts;
    private final ShownMerges merges;
    private final CompareContacts compareContacts;

    MergeController(
            RepeatableMerges mergeContacts,
            UnmergeContacts unmergeContacts,
            ShownMerges merges,
            CompareContacts compareContacts) {
        this.mergeContacts = mergeContacts;
        this.unmergeContacts = unmergeContacts;
        this.merges = merges;
        this.compareContacts = compareContacts;
    }

    @PostMapping
    @Operation(summary = "Makes two contacts one person; whoever merged them can undo it at any time")
    Mono<ResponseEntity<MergeView>> merge(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody NewMerge wanted) {
        WantedMerge merge = WantedMerge.of(
                caller.org(),
                wanted.survivor(),
                wanted.merged(),
                wanted.chosen(),
                "by_hand",
                Actor.of(caller),
                Reach.of(caller, EDIT));
        return mergeContacts
                .merge(caller, key, merge)
                .flatMap(id -> merges.find(id, Reach.of(caller, VIEW)))
                .map(view -> ResponseEntity.status(HttpStatus.CREATED).body(view));
    }

    @GetMapping("/preview")
    @Operation(summary = "Two contacts side by side, field by field, and what a merge without choices would show")
    Mono<ComparisonView> preview(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String survivorId,
            @RequestParam(required = false) @Nullable String mergedId) {
        NewMerge wanted = new NewMerge(survivorId, mergedId, null);
        return compareContacts.compare(wanted.survivor(), wanted.merged(), Reach.of(caller, VIEW));
    }

    @GetMapping
    @Operation(summary = "Merges of a contact, or all, the latest first")
    Mono<Page<MergeView>> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String contact,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Conditions conditions = new Conditions();
        Reach.of(caller, VIEW).narrow(conditions, "c.owner_id");
        Parameters.id("contact", contact)
                .ifPresent(id -> conditions.and("(j.survivor_id = :contact or j.merged_id = :contact)", "contact", id));
        Position.parse(cursor).ifPresent(last -> last.goOn(conditions, "j.merged_at", "j.id"));
        return merges.list(conditions, Parameters.limit(limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A merge: who, when, why, and what the survivor has from the merged contact")
    Mono<MergeView> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return merges.find(id, Reach.of(caller, VIEW));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Undoes a merge exactly; what was written since stays with the contact it belongs to")
    Mono<Void> unmerge(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return unmergeContacts.unmerge(id, caller.org(), Actor.of(caller), Reach.of(caller, EDIT));
    }
}
