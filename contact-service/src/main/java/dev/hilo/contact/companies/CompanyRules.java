package dev.hilo.contact.companies;

import dev.hilo.contact.companies.CompanyRecord.Contract;
import dev.hilo.contact.companies.CompanyRecord.Health;
import dev.hilo.contact.companies.CompanyRecord.Line;
import dev.hilo.contact.handles.MailAddresses;
import dev.hilo.platform.web.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be written about a company. */
final class CompanyRules {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int LONGEST_TAG = 60;
    private static final int MOST = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** What fits numeric columns and every currency. */
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    private final CompanyRecord company;
    private final List<FieldError> errors = new ArrayList<>();

    private CompanyRules(CompanyRecord company) {
        this.company = company;
    }

    /** Everything that is wrong. */
    static List<FieldError> errors(CompanyRecord company) {
        CompanyRules rules = new CompanyRules(company);
        rules.texts();
        rules.domain();
        rules.lists();
        rules.health(company.health());
        rules.contract(company.contract());
        return List.copyOf(rules.errors);
    }

    private void texts() {
        if (company.name().isEmpty()) {
            wrong("name", "required");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", company.name());
        texts.put("website", company.website());
        texts.put("taxId", company.taxId());
        texts.put("industry", company.industry());
        texts.put("size", company.size());
        texts.put("country", company.country());
        texts.put("tier", company.tier());
        texts.put("segment", company.segment());
        texts.put("vertical", company.vertical());
        texts.put("contract.subscriptionKind", company.contract().subscriptionKind());
        texts.put("contract.paymentTerms", company.contract().paymentTerms());
        texts.forEach((field, text) -> length(field, text, LONGEST_TEXT));
        length("description", company.description(), LONGEST_DESCRIPTION);
    }

    private void domain() {
        String domain = company.domain();
        if (domain.isEmpty()) {
            return;
        }
        if (!MailDomain.valid(domain)) {
            wrong("domain", "domain");
        } else if (PublicMailDomains.contain(domain)) {
            wrong("domain", "public-mail-domain", domain);
        }
    }

    private void lists() {
        size("tags", company.tags());
        company.tags().forEach(tag -> length("tags", tag, LONGEST_TAG));
        size("addresses", company.addresses());
        company.addresses().forEach(place -> length("addresses", place.toString(), 6 * LONGEST_TEXT));
        lines("phones", company.phones());
        lines("emails", company.emails());
        for (int i = 0; i < company.emails().size(); i++) {
            if (!MailAddresses.valid(company.emails().get(i).value())) {
                wrong("emails[%d].value".formatted(i), "email");
            }
        }
    }

    private void lines(String field, List<Line> lines) {
        size(field, lines);
        lines.forEach(line -> length(field, line.label(), LONGEST_TAG));
        for (int i = 0; i < lines.size(); i++) {
            String value = lines.get(i).value();
            if (value.isEmpty() || value.length() > LONGEST_TEXT) {
                wrong("%s[%d].value".formatted(field, i), "between", 1, LONGEST_TEXT);
            }
        }
    }

    private void health(Health health) {
        between("icpFit", company.icpFit(), 0, 100);
        between("health.score", health.score(), 0, 100);
        between("health.adoption", health.adoption(), 0, 100);
        between("health.nps", health.nps(), -100, 100);
        day("health.npsAt", health.npsAt());
    }

    private void contract(Contract contract) {
        money("contract.value", contract.value());
        money("contract.mrr", contract.mrr());
        money("contract.arr", contract.arr());
        day("contract.start", contract.start());
        day("contract.end", contract.end());
        day("contract.renewalOn", contract.renewalOn());
        if (contract.start() != null && contract.end() != null && contract.end().isBefore(contract.start())) {
            wrong("contract.end", "ends-before-it-starts");
        }
        if (!contract.currency().isEmpty() && !currencyExists(contract.currency())) {
            wrong("contract.currency", "currency");
        }
        boolean amounts = contract.value() != null || contract.mrr() != null || contract.arr() != null;
        if (amounts && contract.currency().isEmpty()) {
            wrong("contract.currency", "required");
        }
    }

    private static boolean currencyExists(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private void money(String field, @Nullable BigDecimal amount) {
        if (amount != null && (amount.signum() < 0 || amount.compareTo(LARGEST) > 0 || amount.scale() > 6)) {
            wrong(field, "amount");
        }
    }

    private void day(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            wrong(field, "between", EARLIEST, LATEST);
        }
    }

    private void between(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            wrong(field, "between", least, most);
        }
    }

    private void length(String field, String text, int longest) {
        if (text.length() > longest) {
            wrong(field, "too-long", longest);
        }
    }

    private void size(String field, List<?> values) {
        if (values.size() > MOST) {
            wrong(field, "too-many", MOST);
        }
    }

    private void wrong(String field, String code, Object... arguments) {
        errors.add(new FieldError(field, code, arguments));
    }
}
