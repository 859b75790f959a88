package dev.hilo.task.outcomes;

import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All outcomes of an organisation: a tree, three levels deep at most. */
record OutcomeTree(List<Outcome> outcomes) {

    private static final int MOST = 500;
    private static final int DEEPEST = 3;

    OutcomeTree {
        outcomes = List.copyOf(outcomes);
    }

    Optional<Outcome> find(UUID id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    /**
     * Whether the outcome fits in as it is now.
     *
     * @throws Problem 422 naming what is wrong
     */
    void require(Outcome now) {
        if (outcomes.size() >= MOST && find(now.id()).isEmpty()) {
            throw Problem.invalid("", "too-many", MOST);
        }
        if (outcomes.stream().anyMatch(other -> isSame(other, now))) {
            throw Problem.invalid("name", "taken");
        }
        if (depthAbove(now) + heightBelow(now.id()) > DEEPEST) {
            throw Problem.invalid("parentId", "too-deep", DEEPEST);
        }
    }

    private static boolean isSame(Outcome other, Outcome now) {
        return !other.id().equals(now.id())
                && Objects.equals(other.parentId(), now.parentId())
                && other.name().equalsIgnoreCase(now.name());
    }

    /** How many levels there are down to this one. */
    private int depthAbove(Outcome now) {
        int depth = 1;
        UUID above = now.parentId();
        while (above != null) {
            if (above.equals(now.id()) || depth > DEEPEST) {
                throw Problem.invalid("parentId", "too-deep", DEEPEST);
            }
            above = parentOf(above);
            depth++;
        }
        return depth;
    }

    private @Nullable UUID parentOf(UUID id) {
        return find(id).orElseThrow(() -> Problem.invalid("parentId", "unknown-record"))
                .parentId();
    }

    private int heightBelow(UUID id) {
        return outcomes.stream()
                .filter(outcome -> id.equals(outcome.parentId()))
                .mapToInt(outcome -> 1 + heightBelow(outcome.id()))
                .max()
                .orElse(0);
    }
}
