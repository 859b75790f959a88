package dev.hilo.contact.companies;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Companies as they are changed. */
@Repository
class CompanyWrites {

    private static final String TO_CHANGE = """
            select c.id, %s, c.search_text, c.archived_at is not null as archived, c.version
              from companies c
             where %%s
               for update
            """.formatted(CompanyRows.RECORD.strip());

    private static final String COLUMNS = """
            name, domain, status, kind, parent_id, main_contact_id, owner_id, website, tax_id, description, industry, size, country,
            tier, segment, vertical, icp_fit, addresses, phones, emails, tags, custom, health_score, churn_risk, expansion_potential,
            adoption, nps, nps_at, contract_start, contract_end, contract_value, mrr, arr, currency, renewal_on, subscription_kind,
            payment_terms
            """.strip();

    /** The JSON of a {@link CompanyRecord} as the columns, in their order. */
    private static final String VALUES = """
            row.name, row.domain, upper(row.status), upper(row.kind), row."parentId", row."mainContactId", row.owner, row.website,
                   row."taxId", row.description, row.industry, row.size, row.country, row.tier, row.segment, row.vertical,
                   row."icpFit", row.addresses, row.phones, row.emails, row.tags, row."customFields",
                   health.score, upper(health."churnRisk"), upper(health."expansionPotential"), health.adoption, health.nps,
                   health."npsAt", contract.start, contract."end", contract.value, contract.mrr, contract.arr,
                   nullif(contract.currency, ''), contract."renewalOn", contract."subscriptionKind", contract."paymentTerms"
            """.strip();

    private static final String ROW = """
            json_to_record(:record::json)
                   as row (name text, domain text, status text, kind text, "parentId" uuid, "mainContactId" uuid, owner uuid,
                           website text, "taxId" text, description text, industry text, size text, country text, tier text,
                           segment text, vertical text, "icpFit" smallint, addresses jsonb, phones jsonb, emails jsonb, tags text[],
                           "customFields" jsonb, health json, contract json)
             cross join json_to_record(row.health)
                   as health (score smallint, "churnRisk" text, "expansionPotential" text, adoption smallint, nps smallint, "npsAt" date)
             cross join json_to_record(row.contract)
                   as contract (start date, "end" date, value numeric, mrr numeric, arr numeric, currency text, "renewalOn" date,
                                "subscriptionKind" text, "paymentTerms" text)
            """.strip();

    private static final String INSERT = """
            insert into companies (id, org_id, search_text, created_at, updated_at, %s)
            select :id, :org, :search, :now, :now,
                   %s
              from %s
            """.formatted(COLUMNS, VALUES, ROW);

    private static final String UPDATE = """
            update companies c
               set (%s)
                 = (select %s
                      from %s),
                   search_text = :search, updated_at = :now, version = version + 1
             where id = :id
            """.formatted(COLUMNS, VALUES, ROW);

    private static final String ARCHIVE = """
            update companies
               set archived_at = case when :archived then :now end, updated_at = :now, version = version + 1
             where id = :id
            """;

    /** Two changes at a time could close a circle that neither of them sees. */
    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(hashtext('hilo.companies.above'))";

    private static final String ABOVE = """
            with recursive above (id, parent_id) as (
                 select id, parent_id from companies where id = :parent
                  union
                 select upper.id, upper.parent_id from companies upper join above on upper.id = above.parent_id)
            select exists (select from above where id = :parent) as known, exists (select from above where id = :id) as circle
            """;

    private static final String TAKEN = """
            select exists (select from companies where domain = :domain and archived_at is null and id <> :id) as taken
            """;

    private static final String CONTACT_EXISTS = "select exists (select from contacts where id = :contact) as known";

    private final ApiDatabase database;
    private final CompanyRows rows;
    private final JsonMapper json;
    private final Clock clock;

    CompanyWrites(ApiDatabase database, CompanyRows rows, JsonMapper json, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** The company {@code c} that fulfils the conditions; nobody else changes it before the transaction ends. */
    Mono<StoredCompany> toChange(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(TO_CHANGE)))
                .map(this::stored)
                .one();
    }

    private StoredCompany stored(Readable row) {
        return new StoredCompany(
                Columns.uuid(row, "id"),
                rows.record(row),
                Columns.text(row, "search_text"),
                Columns.flag(row, "archived"),
                Columns.integer(row, "version"));
    }

    Mono<Void> insert(UUID org, UUID id, CompanyRecord company, String searchText) {
        return database.sql(INSERT)
                .bind("id", id)
                .bind("org", org)
                .bind("search", searchText)
                .bind("now", clock.instant())
                .bind("record", json.writeValueAsString(company))
                .then();
    }

    Mono<Void> update(UUID id, CompanyRecord company, String searchText) {
        return database.sql(UPDATE)
                .bind("id", id)
                .bind("search", searchText)
                .bind("now", clock.instant())
                .bind("record", json.writeValueAsString(company))
                .then();
    }

    Mono<Void> archive(UUID id, boolean archived) {
        return database.sql(ARCHIVE)
                .bind("id", id)
                .bind("archived", archived)
                .bind("now", clock.instant())
                .then();
    }

    /**
     * What stands above a company that is about to get this parent.
     *
     * @param known whether there is such a parent
     * @param circle whether the company would stand above itself
     */
    record Hierarchy(boolean known, boolean circle) {}

    Mono<Hierarchy> above(UUID id, UUID parent) {
        Mono<Void> alone = database.sql(ONE_AT_A_TIME).then();
        return alone.then(aboveNow(id, parent));
    }

    private Mono<Hierarchy> aboveNow(UUID id, UUID parent) {
        return database.sql(ABOVE)
                .bind("id", id)
                .bind("parent", parent)
                .map(row -> new Hierarchy(Columns.flag(row, "known"), Columns.flag(row, "circle")))
                .one();
    }

    Mono<Boolean> domainTaken(UUID id, String domain) {
        return database.sql(TAKEN)
                .bind("id", id)
                .bind("domain", domain)
                .map(row -> Columns.flag(row, "taken"))
                .one();
    }

    Mono<Boolean> contactExists(UUID contact) {
        return database.sql(CONTACT_EXISTS)
                .bind("contact", contact)
                .map(row -> Columns.flag(row, "known"))
                .one();
    }
}
