package dev.hilo.deal.deals;

import dev.hilo.deal.currencies.Currencies;
import dev.hilo.platform.web.FieldError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields of a deal have to be. */
final class DealRules {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_TAGS = 50;
    private static final int MOST_CUSTOM_FIELDS = 100;
    private static final int LONGEST_CUSTOM_TEXT = 4000;

    /** Twelve digits before the decimals, so that no JSON reader loses one of them. */
    private static final BigDecimal MOST = new BigDecimal("999999999999.999");

    private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

    private final List<FieldError> errors = new ArrayList<>();

    private DealRules() {}

    /**
     * Everything that is wrong with these fields.
     *
     * @param status whether it is closed
     * @param createdAt when the deal came to be
     * @param now nothing was closed later than this
     */
    static List<FieldError> errorsOf(
            DealFields fields, DealStatus status, Instant createdAt, Instant now, ZoneId zone) {
        DealRules rules = new DealRules();
        rules.name(fields.name());
        rules.line("kind", fields.kind());
        rules.line("source", fields.source());
        rules.line("competitor", fields.competitor());
        rules.money(fields.value(), fields.currency());
        rules.probability(fields.probability());
        rules.days(fields, createdAt.atZone(zone).toLocalDate());
        rules.closing(fields.closedAt(), status, createdAt, now);
        rules.tags(DealTexts.tags(fields.tags()));
        rules.customFields(fields.customFields());
        return rules.errors;
    }

    private void name(@Nullable String name) {
        if (DealTexts.line(name).isEmpty()) {
            errors.add(new FieldError("name", "required"));
        }
        line("name", name);
    }

    private void line(String field, @Nullable String text) {
        if (DealTexts.line(text).length() > LONGEST_LINE) {
            errors.add(new FieldError(field, "too-long", LONGEST_LINE));
        }
    }

    private void money(@Nullable BigDecimal value, @Nullable String currency) {
        if (currency != null && !Currencies.isKnown(currency)) {
            errors.add(new FieldError("currency", "currency"));
        } else if (currency != null && value != null && decimals(value) > Currencies.digits(currency)) {
            errors.add(new FieldError("value", "decimals", currency, Currencies.digits(currency)));
        }
        if (value != null && value.signum() < 0) {
            errors.add(new FieldError("value", "not-negative"));
        }
        if (value != null && value.compareTo(MOST) > 0) {
            errors.add(new FieldError("value", "too-much"));
        }
    }

    /** Without taking apart a number such as 1E+999999999. */
    private static int decimals(BigDecimal value) {
        return value.scale() <= 0 || value.precision() > 100
                ? value.scale()
                : value.stripTrailingZeros().scale();
    }

    private void probability(@Nullable Integer probability) {
        if (probability != null && (probability < 0 || probability > 100)) {
            errors.add(new FieldError("probability", "between", 0, 100));
        }
    }

    private void days(DealFields fields, LocalDate createdOn) {
        LocalDate expected = fields.expectedCloseOn();
        if (expected == null) {
            return;
        }
        if (expected.isBefore(createdOn)) {
            errors.add(new FieldError("expectedCloseOn", "before-creation", createdOn.toString()));
        }
        if (expected.isAfter(LAST_DAY)) {
            errors.add(new FieldError("expectedCloseOn", "day"));
        }
    }

    private void closing(@Nullable Instant closedAt, DealStatus status, Instant createdAt, Instant now) {
        if (status == DealStatus.OPEN && closedAt != null) {
            errors.add(new FieldError("closedAt", "still-open"));
        }
        if (status != DealStatus.OPEN && closedAt == null) {
            errors.add(new FieldError("closedAt", "required"));
        }
        if (closedAt != null && closedAt.isBefore(createdAt)) {
            errors.add(new FieldError("closedAt", "before-creation", createdAt.toString()));
        }
        if (closedAt != null && closedAt.isAfter(now)) {
            errors.add(new FieldError("closedAt", "in-future"));
        }
    }

    private void tags(List<String> tags) {
        if (tags.size() > MOST_TAGS) {
            errors.add(new FieldError("tags", "too-many", MOST_TAGS));
        }
        if (tags.stream().anyMatch(tag -> tag.length() > LONGEST_LINE)) {
            errors.add(new FieldError("tags", "too-long", LONGEST_LINE));
        }
    }

    private void customFields(@Nullable Map<String, @Nullable Object> fields) {
        if (fields == null) {
            return;
        }
        if (fields.size() > MOST_CUSTOM_FIELDS) {
            errors.add(new FieldError("customFields", "too-many", MOST_CUSTOM_FIELDS));
        }
        fields.forEach(this::customField);
    }

    private void customField(String name, @Nullable Object value) {
        String field = "customFields." + name;
        if (DealTexts.line(name).isEmpty() || name.length() > LONGEST_LINE) {
            errors.add(new FieldError("customFields", "invalid"));
        } else if (value instanceof Map) {
            errors.add(new FieldError(field, "invalid"));
        } else if (String.valueOf(value).length() > LONGEST_CUSTOM_TEXT) {
            errors.add(new FieldError(field, "too-long", LONGEST_CUSTOM_TEXT));
        }
    }
}
