package dev.hilo.contact.deals;

import dev.hilo.contact.contacts.MergeGroups;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Deals beside the people and companies they are made with. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1")
@Tag(name = "deals of contacts")
class ContactDealController {

    private final MergeGroups groups;
    private final ContactDeals deals;

    ContactDealController(MergeGroups groups, ContactDeals deals) {
        this.groups = groups;
        this.deals = deals;
    }

    @GetMapping("/contacts/{id}/deals")
    @Operation(summary = "A person's deals, counted and added up; those of all contacts merged into them")
    Mono<DealsView> ofContact(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int rows = Parameters.limit(limit);
        Reach reach = Reach.of(caller, "deals:view");
        return groups.of(id, Reach.of(caller, "contacts:view"))
                .flatMap(people -> deals.show(of(people, reach), behind(of(people, reach), cursor), rows));
    }

    @GetMapping("/companies/{id}/deals")
    @Operation(summary = "A company's deals, counted and added up")
    Mono<DealsView> ofCompany(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var _ = caller.require("companies:view");
        int rows = Parameters.limit(limit);
        Reach reach = Reach.of(caller, "deals:view");
        return deals.show(ofCompany(id, reach), behind(ofCompany(id, reach), cursor), rows);
    }

    private static Conditions of(List<UUID> people, Reach reach) {
        Conditions conditions = Conditions.of("d.contact_id = any(:people)", "people", people.toArray(UUID[]::new));
        reach.narrow(conditions, "d.owner_id");
        return conditions;
    }

    private static Conditions ofCompany(UUID company, Reach reach) {
        Conditions conditions = Conditions.of("d.company_id = :company", "company", company);
        reach.narrow(conditions, "d.owner_id");
        return conditions;
    }

    private static Conditions behind(Conditions conditions, @Nullable String cursor) {
        Position.parse(cursor).ifPresent(last -> last.goOn(conditions, "d.changed_at", "d.deal_id"));
        return conditions;
    }
}
