package dev.hilo.deal.deals;

import dev.hilo.deal.currencies.Money;
import dev.hilo.deal.deals.DealView.DealLostReason;
import dev.hilo.deal.deals.DealView.DealParty;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes deals of rows. */
@Component
class DealRows {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final JsonMapper json;

    DealRows(JsonMapper json) {
        this.json = json;
    }

    DealView view(Readable row) {
        return new DealView(
                Columns.uuid(row, "id"),
                Columns.text(row, "name"),
                Columns.text(row, "kind"),
                value(row),
                Columns.text(row, "currency"),
                (int) Columns.integer(row, "probability"),
                party(row, "contact"),
                party(row, "company"),
                party(row, "owner"),
                Columns.uuid(row, "pipeline_id"),
                Columns.uuid(row, "stage_id"),
                status(row),
                Columns.optional(row, "expected_close_on", LocalDate.class).orElse(null),
                Columns.optionalTime(row, "closed_at").orElse(null),
                Columns.text(row, "source"),
                Columns.text(row, "competitor"),
                tags(row),
                json.readValue(Columns.text(row, "custom_fields"), VALUES),
                lostReason(row).orElse(null),
                Columns.optional(row, "renews_deal_id", UUID.class).orElse(null),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"),
                Columns.time(row, "stage_since"),
                Columns.optionalTime(row, "archived_at").orElse(null),
                Columns.integer(row, "version"));
    }

    StoredDeal stored(Readable row) {
        return new StoredDeal(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "pipeline_id"),
                fields(row),
                new Standing(
                        Columns.uuid(row, "stage_id"),
                        status(row),
                        Columns.optional(row, "lost_reason_id", UUID.class).orElse(null),
                        Columns.text(row, "lost_text")),
                Columns.text(row, "rank"),
                Columns.text(row, "stage_name"),
                Columns.optional(row, "company_now", UUID.class).orElse(null),
                Columns.time(row, "stage_since"),
                Columns.time(row, "created_at"),
                Columns.optionalTime(row, "archived_at").orElse(null),
                Columns.integer(row, "version"));
    }

    private DealFields fields(Readable row) {
        return new DealFields(
                Columns.text(row, "name"),
                Columns.text(row, "kind"),
                value(row),
                Columns.text(row, "currency"),
                (int) Columns.integer(row, "probability"),
                Columns.optional(row, "contact_id", UUID.class).orElse(null),
                Columns.optional(row, "company_id", UUID.class).orElse(null),
                Columns.optional(row, "owner_id", UUID.class).orElse(null),
                Columns.optional(row, "expected_close_on", LocalDate.class).orElse(null),
                Columns.optionalTime(row, "closed_at").orElse(null),
                Columns.text(row, "source"),
                Columns.text(row, "competitor"),
                List.copyOf(tags(row)),
                Map.copyOf(json.readValue(Columns.text(row, "custom_fields"), VALUES)),
                Columns.optional(row, "renews_deal_id", UUID.class).orElse(null));
    }

    private static BigDecimal value(Readable row) {
        BigDecimal value = Objects.requireNonNull(row.get("value", BigDecimal.class));
        return new Money(value, Columns.text(row, "currency")).amount();
    }

    private static DealStatus status(Readable row) {
        return DealStatus.valueOf(Columns.text(row, "status"));
    }

    private static List<String> tags(Readable row) {
        return Columns.optional(row, "tags", String[].class).map(List::of).orElseGet(List::of);
    }

    private static @Nullable DealParty party(Readable row, String who) {
        return Columns.optional(row, who + "_id", UUID.class)
                .map(id -> new DealParty(id, Columns.text(row, who + "_name")))
                .orElse(null);
    }

    private static Optional<DealLostReason> lostReason(Readable row) {
        if (status(row) != DealStatus.LOST) {
            return Optional.empty();
        }
        return Optional.of(new DealLostReason(
                Columns.optional(row, "lost_reason_id", UUID.class).orElse(null),
                Columns.text(row, "lost_reason"),
                Columns.text(row, "lost_text")));
    }
}
