package dev.hilo.contact.deals;

import dev.hilo.contact.deals.DealsView.FollowedDeal;
import dev.hilo.contact.deals.DealsView.FollowedStatus;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.web.Page;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Deals of contacts and companies, as requests read them. */
@Repository
class ContactDeals {

    private static final String TOTALS = """
            select own.currency, count(d.deal_id) as total, count(*) filter (where d.status = 'OPEN') as active,
                   count(*) filter (where d.status = 'WON') as won, count(*) filter (where d.status = 'LOST') as lost,
                   coalesce(sum(d.base_value) filter (where d.status = 'WON' and d.base_currency = own.currency), 0) as lifetime_value,
                   coalesce(sum(d.base_value) filter (where d.status = 'OPEN' and d.base_currency = own.currency), 0) as active_value
              from (select coalesce(max(currency), 'USD') as currency from directory_organisations) own
              left join contact_deals d on not d.archived and %s
             group by own.currency
            """;

    private static final String PAGE = """
            select d.deal_id, d.name, d.stage_name, d.status, d.value, d.currency, d.contact_id, d.owner_id, d.closed_at, d.changed_at
              from contact_deals d
             where not d.archived and %s
             order by d.changed_at desc, d.deal_id desc
             limit :rows
            """;

    private final ApiDatabase database;

    ContactDeals(ApiDatabase database) {
        this.database = database;
    }

    /**
     * Counts of all that fulfil the conditions, and those of the page.
     *
     * @param all what deals {@code d} have to fulfil
     * @param page the same, behind the last one of the page before
     */
    Mono<DealsView> show(Conditions all, Conditions page, int limit) {
        return totals(all).zipWith(page(page, limit), ContactDeals::view).as(database::inTransaction);
    }

    private record Totals(
            String currency, long total, long active, long won, long lost, BigDecimal lifetime, BigDecimal open) {}

    private Mono<Totals> totals(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(TOTALS)))
                .map(row -> new Totals(
                        Columns.text(row, "currency"),
                        Columns.integer(row, "total"),
                        Columns.integer(row, "active"),
                        Columns.integer(row, "won"),
                        Columns.integer(row, "lost"),
                        decimal(row, "lifetime_value"),
                        decimal(row, "active_value")))
                .one();
    }

    private Mono<Page<FollowedDeal>> page(Conditions conditions, int limit) {
        return conditions
                .bindTo(database.sql(conditions.in(PAGE)))
                .bind("rows", limit + 1)
                .map(ContactDeals::deal)
                .all()
                .collectList()
                .map(found -> Page.of(found, limit, deal -> new Position(deal.changedAt(), deal.id()).cursor()));
    }

    private static DealsView view(Totals totals, Page<FollowedDeal> page) {
        return new DealsView(
                totals.total(),
                totals.active(),
                totals.won(),
                totals.lost(),
                totals.lifetime(),
                totals.open(),
                totals.currency(),
                List.copyOf(page.items()),
                page.next());
    }

    private static FollowedDeal deal(Readable row) {
        return new FollowedDeal(
                Columns.uuid(row, "deal_id"),
                Columns.text(row, "name"),
                Columns.text(row, "stage_name"),
                FollowedStatus.valueOf(Columns.text(row, "status")),
                decimal(row, "value"),
                Columns.text(row, "currency"),
                Columns.optional(row, "contact_id", UUID.class).orElse(null),
                Columns.optional(row, "owner_id", UUID.class).orElse(null),
                Columns.optionalTime(row, "closed_at").orElse(null),
                Columns.time(row, "changed_at"));
    }

    private static BigDecimal decimal(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, BigDecimal.class));
    }
}
