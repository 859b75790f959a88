package dev.hilo.contact.merging;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a survivor shows: its own, and what the contacts merged into it give, in the order of their merges. Since it is
 * always made anew from these, undoing any of the merges leaves exactly what there would be without it.
 *
 * @param own the survivor's fields as they would be if nothing had been merged into it
 */
record Blend(ObjectNode own, List<Contribution> contributions) {

    Blend {
        contributions = List.copyOf(contributions);
    }

    ObjectNode shown() {
        return blended().shown();
    }

    /** The merges whose contacts the survivor has each field from, the one that counts last; its own are missing. */
    Map<MergeField, UUID> origins() {
        return blended().origins();
    }

    private record Blended(ObjectNode shown, Map<MergeField, UUID> origins) {}

    private Blended blended() {
        ObjectNode shown = own.deepCopy();
        Map<MergeField, UUID> origins = new EnumMap<>(MergeField.class);
        for (Contribution contribution : contributions) {
            contribution.addTo(shown).forEach(field -> origins.put(field, contribution.mergeId()));
        }
        return new Blended(shown, origins);
    }

    Blend with(Contribution contribution) {
        return new Blend(
                own,
                Stream.concat(contributions.stream(), Stream.of(contribution)).toList());
    }

    Blend without(UUID mergeId) {
        return new Blend(
                own,
                contributions.stream()
                        .filter(contribution -> !contribution.mergeId().equals(mergeId))
                        .toList());
    }

    /** The merged contact itself shows something else now, because a merge into it was undone. */
    Blend taking(UUID mergeId, ObjectNode now) {
        return new Blend(
                own,
                contributions.stream()
                        .map(contribution ->
                                contribution.mergeId().equals(mergeId) ? contribution.taking(now) : contribution)
                        .toList());
    }

    /**
     * What somebody wrote on the survivor is its own from now on.
     *
     * @param before what it was last made to show
     * @param now what it shows
     */
    Blend absorbing(ObjectNode before, ObjectNode now) {
        Blend absorbed = this;
        for (MergeField field : MergeField.values()) {
            if (!field.isSame(before, now)) {
                absorbed = switch (field.kind()) {
                    case ONE -> absorbed.rewritten(field, now);
                    case MANY -> absorbed.changed(field, before, now);
                };
            }
        }
        return absorbed;
    }

    private Blend rewritten(MergeField field, ObjectNode now) {
        ObjectNode owned = own.deepCopy();
        field.copy(now, owned);
        return new Blend(
                owned,
                contributions.stream()
                        .map(contribution -> contribution.settling(field))
                        .toList());
    }

    private Blend changed(MergeField field, ObjectNode before, ObjectNode now) {
        Set<JsonNode> added = Elements.of(now, field);
        added.removeAll(Elements.of(before, field));
        Set<JsonNode> removed = Elements.of(before, field);
        removed.removeAll(Elements.of(now, field));
        Set<JsonNode> left = Elements.of(own, field);
        left.removeAll(removed);
        left.addAll(added);
        ObjectNode owned = own.deepCopy();
        Elements.put(owned, field, left);
        return new Blend(
                owned,
                contributions.stream()
                        .map(contribution -> contribution.without(field, removed))
                        .toList());
    }
}
