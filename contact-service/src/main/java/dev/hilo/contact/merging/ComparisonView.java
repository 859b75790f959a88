package dev.hilo.contact.merging;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two contacts side by side.
 *
 * @param conflicts how many fields somebody has to choose
 */
record ComparisonView(UUID survivorId, UUID mergedId, List<Compared> fields, long conflicts) {

    /**
     * One field of both.
     *
     * @param survivor its value for people; empty if nothing is known
     * @param merged likewise
     * @param result what a merge without a choice shows
     */
    record Compared(String field, String survivor, String merged, State state, String result) {}

    /** How the two values stand to each other. */
    enum State {
        SAME,
        DIFFERENT,
        ONLY_SURVIVOR,
        ONLY_MERGED,
        JOINED,
        NONE
    }

    static ComparisonView of(Pair pair, ObjectNode shown) {
        List<Compared> fields = MergeField.all().stream()
                .map(field -> new Compared(
                        field.word(),
                        field.text(pair.survivor().fields()),
                        field.text(pair.merged().fields()),
                        state(field, pair.survivor().fields(), pair.merged().fields()),
                        field.text(shown)))
                .toList();
        long conflicts = fields.stream()
                .filter(field -> field.state() == State.DIFFERENT)
                .count();
        return new ComparisonView(pair.survivor().id(), pair.merged().id(), fields, conflicts);
    }

    private static State state(MergeField field, ObjectNode survivor, ObjectNode merged) {
        boolean left = !field.isMissing(survivor);
        boolean right = !field.isMissing(merged);
        if (left && right) {
            return field.text(survivor).equals(field.text(merged))
                    ? State.SAME
                    : field.kind() == MergeField.Kind.MANY ? State.JOINED : State.DIFFERENT;
        }
        return left ? State.ONLY_SURVIVOR : right ? State.ONLY_MERGED : State.NONE;
    }
}
