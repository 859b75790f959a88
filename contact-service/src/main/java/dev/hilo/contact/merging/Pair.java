package dev.hilo.contact.merging;

import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.node.ObjectNode;

/** Two contacts that shall become one person. */
record Pair(Member survivor, Member merged) {

    /**
     * A contact as merges see it.
     *
     * @param mergedInto the contact it is read through
     */
    record Member(UUID id, Optional<UUID> mergedInto, boolean archived, ObjectNode fields) {}

    /**
     * The pair, if it may be merged.
     *
     * @param found the two contacts, as far as they are there and within reach
     */
    static Pair of(UUID survivorId, UUID mergedId, List<Member> found) {
        Pair pair = new Pair(one(survivorId, found), one(mergedId, found));
        pair.refuseIfOnePerson();
        pair.refuseIfReadThroughAnother();
        pair.refuseIfArchived();
        return pair;
    }

    static void refuseIfSame(UUID survivorId, UUID mergedId) {
        if (survivorId.equals(mergedId)) {
            throw Problem.invalid("mergedId", "merge-with-itself");
        }
    }

    private static Member one(UUID id, List<Member> found) {
        return found.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void refuseIfOnePerson() {
        if (root(survivor).equals(root(merged))) {
            throw new Problem(HttpStatus.CONFLICT, "merged-already");
        }
    }

    private void refuseIfReadThroughAnother() {
        if (survivor.mergedInto().isPresent() || merged.mergedInto().isPresent()) {
            throw new Problem(HttpStatus.CONFLICT, "part-of-another");
        }
    }

    private void refuseIfArchived() {
        if (survivor.archived()) {
            throw Problem.invalid("survivorId", "archived");
        }
        if (merged.archived()) {
            throw Problem.invalid("mergedId", "archived");
        }
    }

    private static UUID root(Member member) {
        return member.mergedInto().orElseGet(member::id);
    }
}
