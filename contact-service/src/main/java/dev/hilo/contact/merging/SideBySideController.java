package dev.hilo.contact.merging;

import dev.hilo.contact.duplicates.EvidenceView;
import dev.hilo.contact.duplicates.ReviewedDuplicates;
import dev.hilo.contact.duplicates.ReviewedDuplicates.Proposed;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A proposal, side by side. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@Tag(name = "duplicates")
class SideBySideController {

    private final ReviewedDuplicates duplicates;
    private final CompareContacts compareContacts;

    SideBySideController(ReviewedDuplicates duplicates, CompareContacts compareContacts) {
        this.duplicates = duplicates;
        this.compareContacts = compareContacts;
    }

    /** Two contacts that may be one person, why, and what they say of themselves. */
    record SideBySideView(
            UUID id, double probability, String reason, List<EvidenceView> evidence, ComparisonView comparison) {

        static SideBySideView of(Proposed proposed, ComparisonView comparison) {
            return new SideBySideView(
                    proposed.id(), proposed.probability(), proposed.reason(), proposed.evidence(), comparison);
        }
    }

    @GetMapping("/api/v1/duplicates/{id}")
    @Operation(summary = "Two contacts that may be one person, side by side, with the evidence")
    Mono<SideBySideView> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        Reach reach = Reach.of(caller, "contacts:view");
        return duplicates.proposed(id, reach).flatMap(proposed -> compared(proposed, reach));
    }

    private Mono<SideBySideView> compared(Proposed proposed, Reach reach) {
        return compareContacts
                .compare(proposed.contactId(), proposed.otherId(), reach)
                .map(comparison -> SideBySideView.of(proposed, comparison));
    }
}
