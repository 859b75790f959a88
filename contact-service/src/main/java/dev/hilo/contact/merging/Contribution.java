package dev.hilo.contact.merging;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one merged contact gives to its survivor.
 *
 * @param taken the merged contact's fields
 * @param choices of whoever merged; where they made none, what is missing is completed
 * @param settled fields that somebody wrote on the survivor since
 */
record Contribution(
        UUID mergeId, UUID contactId, ObjectNode taken, Map<MergeField, Side> choices, Set<MergeField> settled) {

    Contribution {
        choices = Map.copyOf(choices);
        settled = Set.copyOf(settled);
    }

    /** Adds itself to what the survivor shows, and tells in which fields something came of it. */
    Set<MergeField> addTo(ObjectNode shown) {
        Set<MergeField> given = EnumSet.noneOf(MergeField.class);
        for (MergeField field : MergeField.values()) {
            boolean gives = switch (field.kind()) {
                case ONE -> takesPlace(field, shown);
                case MANY -> joins(field, shown);
            };
            if (gives) {
                given.add(field);
            }
        }
        return given;
    }

    private boolean takesPlace(MergeField field, ObjectNode shown) {
        boolean takes = !settled.contains(field) && isPreferred(field, shown);
        if (takes) {
            field.copy(taken, shown);
        }
        return takes;
    }

    private boolean isPreferred(MergeField field, ObjectNode shown) {
        Side choice = choices.get(field);
        return choice == null ? field.isMissing(shown) && !field.isMissing(taken) : choice == Side.MERGED;
    }

    private boolean joins(MergeField field, ObjectNode shown) {
        Set<JsonNode> before = Elements.of(shown, field);
        Set<JsonNode> all = Elements.joined(before, Elements.of(taken, field));
        Elements.put(shown, field, all);
        return all.size() > before.size();
    }

    Contribution taking(ObjectNode now) {
        return new Contribution(mergeId, contactId, now, choices, settled);
    }

    /** Has no say in the field any more. */
    Contribution settling(MergeField field) {
        Set<MergeField> more = EnumSet.of(field);
        more.addAll(settled);
        return new Contribution(mergeId, contactId, taken, choices, more);
    }

    /** Does not give these elements any more. */
    Contribution without(MergeField field, Set<JsonNode> removed) {
        ObjectNode less = taken.deepCopy();
        Set<JsonNode> left = Elements.of(less, field);
        left.removeAll(removed);
        Elements.put(less, field, left);
        return taking(less);
    }
}
