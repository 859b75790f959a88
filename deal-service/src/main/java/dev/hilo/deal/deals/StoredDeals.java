package dev.hilo.deal.deals;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.lists.Conditions;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Deals as they are written: any number at once. */
@Repository
class StoredDeals {

    private static final String SELECT = """
            select d.id, d.pipeline_id, d.stage_id, d.rank, d.status, d.name, d.kind, d.value, d.currency, d.probability, d.contact_id,
                   d.company_id, d.owner_id, d.source, d.competitor, d.tags, d.custom_fields::text as custom_fields, d.expected_close_on,
                   d.closed_at, d.lost_reason_id, d.lost_text, d.renews_deal_id, d.stage_since, d.created_at, d.archived_at, d.version,
                   stage.name as stage_name, coalesce(d.company_id, person.company_id) as company_now
              from deals d
              join stages stage on stage.id = d.stage_id
              left join directory_contacts chosen on chosen.id = d.contact_id
              left join directory_contacts person on person.id = chosen.root_id
             where %s
             order by d.rank, d.id
            """;

    private static final String GIVEN = """
            unnest(:ids::uuid[], :pipelines::uuid[], :stages::uuid[], :ranks::text[], :statuses::text[], :names::text[], :kinds::text[],
                   :values::numeric[], :currencies::text[], :probabilities::bigint[], :contacts::uuid[], :companies::uuid[],
                   :owners::uuid[], :sources::text[], :competitors::text[], :tags::jsonb[], :customs::jsonb[], :expected::date[],
                   :closed::timestamptz[], :reasons::uuid[], :lostTexts::text[], :renewed::uuid[], :since::timestamptz[],
                   :created::timestamptz[], :archived::timestamptz[], :versions::bigint[])
             as given (id, pipeline_id, stage_id, rank, status, name, kind, value, currency, probability, contact_id, company_id,
                       owner_id, source, competitor, tags, custom_fields, expected_close_on, closed_at, lost_reason_id, lost_text,
                       renews_deal_id, stage_since, created_at, archived_at, version)
            """;

    private static final String ADD = """
            insert into deals (id, org_id, pipeline_id, stage_id, rank, status, name, kind, value, currency, probability, contact_id,
                               company_id, owner_id, source, competitor, tags, custom_fields, expected_close_on, closed_at,
                               lost_reason_id, lost_text, renews_deal_id, stage_since, created_at, updated_at)
            select given.id, :org, given.pipeline_id, given.stage_id, given.rank, given.status, given.name, given.kind, given.value,
                   given.currency, given.probability, given.contact_id, given.company_id, given.owner_id, given.source,
                   given.competitor, array(select jsonb_array_elements_text(given.tags)), given.custom_fields,
                   given.expected_close_on, given.closed_at, given.lost_reason_id, given.lost_text, given.renews_deal_id,
                   given.stage_since, given.created_at, given.created_at
              from %s
            """.formatted(GIVEN);

    private static final String SAVE = """
            update deals
               set stage_id = given.stage_id, rank = given.rank, status = given.status, name = given.name, kind = given.kind,
                   value = given.value, currency = given.currency, probability = given.probability, contact_id = given.contact_id,
                   company_id = given.company_id, owner_id = given.owner_id, source = given.source, competitor = given.competitor,
                   tags = array(select jsonb_array_elements_text(given.tags)), custom_fields = given.custom_fields,
                   expected_close_on = given.expected_close_on, closed_at = given.closed_at, lost_reason_id = given.lost_reason_id,
                   lost_text = given.lost_text, renews_deal_id = given.renews_deal_id, stage_since = given.stage_since,
                   archived_at = given.archived_at, updated_at = :now, version = deals.version + 1
              from %s
             where deals.id = given.id and deals.version = given.version
            """.formatted(GIVEN);

    private final ApiDatabase database;
    private final DealRows rows;
    private final JsonMapper json;

    StoredDeals(ApiDatabase database, DealRows rows, JsonMapper json) {
        this.database = database;
        this.rows = rows;
        this.json = json;
    }

    Flux<StoredDeal> list(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(SELECT)))
                .map(rows::stored)
                .all();
    }

    Mono<StoredDeal> find(Conditions conditions) {
        return list(conditions).next();
    }

    Mono<Void> add(UUID org, Collection<StoredDeal> deals) {
        return given(deals, database.sql(ADD).bind("org", org)).then();
    }

    /** Writes those that still have the version they were read with; how many these were. */
    Mono<Long> save(Collection<StoredDeal> deals, Instant now) {
        return given(deals, database.sql(SAVE).bind("now", now)).fetch().rowsUpdated();
    }

    private GenericExecuteSpec given(Collection<StoredDeal> deals, GenericExecuteSpec statement) {
        return Rows.<StoredDeal>of(deals)
                .uuid("ids", StoredDeal::id)
                .uuid("pipelines", StoredDeal::pipelineId)
                .uuid("stages", deal -> deal.standing().stageId())
                .text("ranks", StoredDeal::rank)
                .text("statuses", deal -> deal.standing().status().name())
                .text("names", deal -> DealTexts.line(deal.fields().name()))
                .text("kinds", deal -> DealTexts.line(deal.fields().kind()))
                .text("values", deal -> plain(deal.fields().value()))
                .text("currencies", deal -> deal.fields().currency())
                .integer("probabilities", deal -> chance(deal.fields().probability()))
                .uuid("contacts", deal -> deal.fields().contactId())
                .uuid("companies", deal -> deal.fields().companyId())
                .uuid("owners", deal -> deal.fields().ownerId())
                .text("sources", deal -> DealTexts.line(deal.fields().source()))
                .text("competitors", deal -> DealTexts.line(deal.fields().competitor()))
                .text(
                        "tags",
                        deal -> json.writeValueAsString(
                                DealTexts.tags(deal.fields().tags())))
                .text(
                        "customs",
                        deal -> json.writeValueAsString(
                                DealTexts.values(deal.fields().customFields())))
                .text("expected", deal -> day(deal.fields().expectedCloseOn()))
                .time("closed", deal -> deal.fields().closedAt())
                .uuid("reasons", deal -> deal.standing().lostReasonId())
                .text("lostTexts", deal -> deal.standing().lostText())
                .uuid("renewed", deal -> deal.fields().renewsDealId())
                .time("since", StoredDeal::stageSince)
                .time("created", StoredDeal::createdAt)
                .time("archived", StoredDeal::archivedAt)
                .integer("versions", StoredDeal::version)
                .bindTo(statement);
    }

    private static String plain(@Nullable BigDecimal value) {
        return Objects.requireNonNullElse(value, BigDecimal.ZERO).toPlainString();
    }

    private static long chance(@Nullable Integer probability) {
        return probability == null ? 0 : probability;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
