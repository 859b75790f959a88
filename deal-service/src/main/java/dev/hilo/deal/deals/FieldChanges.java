package dev.hilo.deal.deals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which fields of a deal changed, from what to what. */
final class FieldChanges {

    private FieldChanges() {}

    static Map<String, Object> between(StoredDeal before, StoredDeal after) {
        Map<String, @Nullable Object> now = values(after);
        Map<String, Object> changes = new LinkedHashMap<>();
        values(before).forEach((field, was) -> {
            if (!Objects.equals(was, now.get(field))) {
                changes.put(field, change(was, now.get(field)));
            }
        });
        return changes;
    }

    private static Map<String, @Nullable Object> change(@Nullable Object from, @Nullable Object to) {
        Map<String, @Nullable Object> change = new LinkedHashMap<>();
        change.put("from", from);
        change.put("to", to);
        return change;
    }

    private static Map<String, @Nullable Object> values(StoredDeal deal) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        DealFields fields = deal.fields();
        values.put("name", DealTexts.line(fields.name()));
        values.put("kind", DealTexts.line(fields.kind()));
        values.put("value", fields.value() == null ? null : fields.value().stripTrailingZeros());
        values.put("currency", fields.currency());
        values.put("probability", fields.probability());
        values.put("contactId", fields.contactId());
        values.put("companyId", fields.companyId());
        values.put("ownerId", fields.ownerId());
        values.put("expectedCloseOn", fields.expectedCloseOn());
        values.put("closedAt", fields.closedAt());
        values.put("source", DealTexts.line(fields.source()));
        values.put("competitor", DealTexts.line(fields.competitor()));
        values.put("tags", DealTexts.tags(fields.tags()));
        values.put("customFields", DealTexts.values(fields.customFields()));
        values.put("renewsDealId", fields.renewsDealId());
        values.put("lostReasonId", deal.standing().lostReasonId());
        values.put("lostText", deal.standing().lostText());
        return values;
    }
}
