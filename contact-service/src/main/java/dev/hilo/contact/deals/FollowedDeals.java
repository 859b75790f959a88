package dev.hilo.contact.deals;

import dev.hilo.contracts.deal.DealEvent.DealChanged;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Deals as their events tell of them. */
@Repository
class FollowedDeals {

    private static final String KEEP = """
            insert into contact_deals as known (deal_id, org_id, contact_id, company_id, owner_id, name, stage_name, status, value,
                                                currency, base_value, base_currency, closed_at, archived, changed_at, version)
            select *
              from unnest(:ids::uuid[], :orgs::uuid[], :contacts::uuid[], :companies::uuid[], :owners::uuid[], :names::text[],
                          :stages::text[], :statuses::text[], :values::numeric[], :currencies::text[], :baseValues::numeric[],
                          :baseCurrencies::text[], :closed::timestamptz[], :archived::boolean[], :changed::timestamptz[],
                          :versions::bigint[])
                on conflict (deal_id) do update
               set contact_id = excluded.contact_id, company_id = excluded.company_id, owner_id = excluded.owner_id,
                   name = excluded.name, stage_name = excluded.stage_name, status = excluded.status, value = excluded.value,
                   currency = excluded.currency, base_value = excluded.base_value, base_currency = excluded.base_currency,
                   closed_at = excluded.closed_at, archived = excluded.archived, changed_at = excluded.changed_at,
                   version = excluded.version
             where excluded.version > known.version
            """;

    /** An event stands on a timeline once, under its own id. */
    private static final String TELL = """
            insert into timeline_entries (id, org_id, contact_id, at, kind, preview)
            select event.id, event.org_id, event.contact_id, event.at, 'deal', event.preview
              from unnest(:ids::uuid[], :orgs::uuid[], :contacts::uuid[], :times::timestamptz[], :previews::text[])
                   as event (id, org_id, contact_id, at, preview)
              join contacts c on c.id = event.contact_id and c.org_id = event.org_id
                on conflict (id) do nothing
            """;

    private final StreamDatabase database;

    FollowedDeals(StreamDatabase database) {
        this.database = database;
    }

    Mono<Void> keep(Collection<DealChanged> latest) {
        return Rows.<DealChanged>of(latest)
                .uuid("ids", DealChanged::dealId)
                .uuid("orgs", DealChanged::org)
                .uuid("contacts", change -> change.deal().contactId())
                .uuid("companies", change -> change.deal().companyId())
                .uuid("owners", change -> change.deal().ownerId())
                .text("names", change -> change.deal().name())
                .text("stages", change -> change.deal().stageName())
                .text("statuses", change -> change.deal().status().name())
                .text("values", change -> change.deal().value().toPlainString())
                .text("currencies", change -> change.deal().currency())
                .text("baseValues", change -> change.deal().baseValue().toPlainString())
                .text("baseCurrencies", change -> change.deal().baseCurrency())
                .time("closed", change -> change.deal().closedAt())
                .flag("archived", change -> change.deal().archived())
                .time("changed", DealChanged::occurredAt)
                .integer("versions", DealChanged::version)
                .bindTo(database.sql(KEEP))
                .then();
    }

    Mono<Void> tell(List<DealChanged> changes) {
        List<DealChanged> ofContacts = changes.stream()
                .filter(change -> change.deal().contactId() != null)
                .toList();
        if (ofContacts.isEmpty()) {
            return Mono.empty();
        }
        return Rows.<DealChanged>of(ofContacts)
                .uuid("ids", DealChanged::eventId)
                .uuid("orgs", DealChanged::org)
                .uuid("contacts", change -> change.deal().contactId())
                .time("times", DealChanged::occurredAt)
                .text("previews", FollowedDeals::preview)
                .bindTo(database.sql(TELL))
                .then();
    }

    /** In the organisation's own words, so that it needs no language. */
    private static String preview(DealChanged change) {
        return "%s → %s".formatted(change.deal().name(), change.deal().stageName());
    }
}
