package dev.hilo.contact.companies;

import dev.hilo.contact.companies.CompanyView.CompanyMetrics;
import dev.hilo.contact.companies.CompanyView.MainContact;
import dev.hilo.contact.companies.CompanyView.NamedCompany;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes companies of rows. */
@Component
class CompanyRows {

    /** The row {@code c} as the JSON of a {@link CompanyRecord}. */
    static final String RECORD = """
            json_build_object(
                'name', c.name, 'domain', c.domain, 'status', lower(c.status), 'kind', lower(c.kind), 'parentId', c.parent_id,
                'mainContactId', c.main_contact_id, 'owner', c.owner_id, 'website', c.website, 'taxId', c.tax_id,
                'description', c.description, 'industry', c.industry, 'size', c.size, 'country', c.country, 'tier', c.tier,
                'segment', c.segment, 'vertical', c.vertical, 'icpFit', c.icp_fit, 'addresses', c.addresses, 'phones', c.phones,
                'emails', c.emails, 'tags', c.tags, 'customFields', c.custom,
                'health', json_build_object('score', c.health_score, 'churnRisk', lower(c.churn_risk),
                                            'expansionPotential', lower(c.expansion_potential), 'adoption', c.adoption,
                                            'nps', c.nps, 'npsAt', c.nps_at),
                'contract', json_build_object('start', c.contract_start, 'end', c.contract_end, 'value', c.contract_value,
                                              'mrr', c.mrr, 'arr', c.arr, 'currency', c.currency, 'renewalOn', c.renewal_on,
                                              'subscriptionKind', c.subscription_kind, 'paymentTerms', c.payment_terms))::text as record
            """;

    private final JsonMapper json;

    CompanyRows(JsonMapper json) {
        this.json = json;
    }

    CompanyRecord record(Readable row) {
        return json.readValue(Columns.text(row, "record"), CompanyRecord.class);
    }

    CompanyView view(Readable row) {
        return new CompanyView(
                Columns.uuid(row, "id"),
                record(row),
                parent(row),
                mainContact(row),
                new CompanyMetrics(
                        Columns.integer(row, "contacts"),
                        Columns.optionalTime(row, "last_interaction_at").orElse(null),
                        Columns.integer(row, "subsidiaries")),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"),
                Columns.optionalTime(row, "archived_at").orElse(null),
                Columns.integer(row, "version"));
    }

    private static @Nullable NamedCompany parent(Readable row) {
        return Columns.optional(row, "parent_id", UUID.class)
                .map(id -> new NamedCompany(id, Columns.text(row, "parent_name")))
                .orElse(null);
    }

    private static @Nullable MainContact mainContact(Readable row) {
        return Columns.optional(row, "main_contact_id", UUID.class)
                .map(id -> new MainContact(id, Columns.text(row, "main_contact_name")))
                .orElse(null);
    }
}
