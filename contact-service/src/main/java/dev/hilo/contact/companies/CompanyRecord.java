package dev.hilo.contact.companies;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.hilo.contact.written.PlainText;
import dev.hilo.contact.written.WrittenValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that may be written about a company.
 *
 * @param domain of its mail: who writes from it is linked to the company
 * @param owner the account manager
 * @param icpFit how well it fits the ideal customer, 0 to 100
 */
public record CompanyRecord(
        String name,
        String domain,
        CompanyStatus status,
        CompanyKind kind,
        @Nullable UUID parentId,
        @Nullable UUID mainContactId,
        @Nullable UUID owner,
        String website,
        String taxId,
        String description,
        String industry,
        String size,
        String country,
        String tier,
        String segment,
        String vertical,
        @Nullable Integer icpFit,
        List<Place> addresses,
        List<Line> phones,
        List<Line> emails,
        List<String> tags,
        Map<String, Object> customFields,
        Health health,
        Contract contract) {

    /** A company of which nothing is written yet. */
    public static final CompanyRecord EMPTY = new CompanyRecord(
            "",
            "",
            CompanyStatus.PROSPECT,
            CompanyKind.CUSTOMER,
            null,
            null,
            null,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Health.UNKNOWN,
            Contract.NONE);

    public CompanyRecord {
        name = PlainText.line(name);
        domain = MailDomain.of(domain);
        status = Objects.requireNonNullElse(status, CompanyStatus.PROSPECT);
        kind = Objects.requireNonNullElse(kind, CompanyKind.CUSTOMER);
        website = PlainText.line(website);
        taxId = PlainText.line(taxId);
        description = PlainText.lines(description);
        industry = PlainText.line(industry);
        size = PlainText.line(size);
        country = PlainText.line(country);
        tier = PlainText.line(tier);
        segment = PlainText.line(segment);
        vertical = PlainText.line(vertical);
        addresses = WrittenValues.list(addresses);
        phones = WrittenValues.list(phones);
        emails = WrittenValues.list(emails);
        tags = WrittenValues.tags(tags);
        customFields = WrittenValues.fields(customFields);
        health = Objects.requireNonNullElse(health, Health.UNKNOWN);
        contract = Objects.requireNonNullElse(contract, Contract.NONE);
    }

    /** The same with these values of custom fields. */
    CompanyRecord with(Map<String, Object> values) {
        return new CompanyRecord(
                name,
                domain,
                status,
                kind,
                parentId,
                mainContactId,
                owner,
                website,
                taxId,
                description,
                industry,
                size,
                country,
                tier,
                segment,
                vertical,
                icpFit,
                addresses,
                phones,
                emails,
                tags,
                values,
                health,
                contract);
    }

    /** A place of the company: the seat, a plant, where bills go. */
    public record Place(String label, String country, String state, String city, String street, String postalCode) {

        public Place {
            label = PlainText.line(label);
            country = PlainText.line(country);
            state = PlainText.line(state);
            city = PlainText.line(city);
            street = PlainText.line(street);
            postalCode = PlainText.line(postalCode);
        }
    }

    /** A number or address of the company itself. */
    public record Line(String value, String label) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public Line {
            value = PlainText.line(value);
            label = PlainText.line(label);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Line of(String value) {
            return new Line(value, "");
        }
    }

    /**
     * How the company does with us.
     *
     * @param score 0 to 100
     * @param adoption how much of what it bought it uses, 0 to 100
     * @param nps -100 to 100
     */
    public record Health(
            @Nullable Integer score,
            @Nullable Likelihood churnRisk,
            @Nullable Likelihood expansionPotential,
            @Nullable Integer adoption,
            @Nullable Integer nps,
            @Nullable LocalDate npsAt) {

        static final Health UNKNOWN = new Health(null, null, null, null, null, null);
    }

    /**
     * What was agreed.
     *
     * @param currency ISO 4217
     * @param renewalOn the day from which it has to be agreed again
     */
    public record Contract(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable BigDecimal value,
            @Nullable BigDecimal mrr,
            @Nullable BigDecimal arr,
            String currency,
            @Nullable LocalDate renewalOn,
            String subscriptionKind,
            String paymentTerms) {

        static final Contract NONE = new Contract(null, null, null, null, null, "", null, "", "");

        public Contract {
            currency = PlainText.line(currency);
            subscriptionKind = PlainText.line(subscriptionKind);
            paymentTerms = PlainText.line(paymentTerms);
        }
    }
}
