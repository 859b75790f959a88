package dev.hilo.contact.duplicates;

import dev.hilo.matching.Features;
import dev.hilo.matching.PersonRecord;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds whoever a contact that is not there yet may already be. */
@Component
public class FindDuplicates {

    private final ApiDatabase database;
    private final ComparePairs comparePairs;

    FindDuplicates(ApiDatabase database, ComparePairs comparePairs) {
        this.database = database;
        this.comparePairs = comparePairs;
    }

    /**
     * A contact that is there, and why it may be the one.
     *
     * @param certain whether it would be merged without asking, were that wanted
     */
    public record Found(UUID contactId, double probability, boolean certain, List<EvidenceView> evidence) {

        static Found of(FoundPair pair) {
            return new Found(
                    pair.otherId(),
                    pair.comparison().probability(),
                    pair.isCertain(DuplicateSettings.DEFAULT.threshold()),
                    EvidenceView.of(pair.comparison()));
        }
    }

    /**
     * Contacts of the organisation that may be this person, the likeliest first. Phones are compared by their last
     * digits, addresses in the form in which handles are matched.
     */
    public Mono<List<Found>> of(UUID org, PersonRecord draft) {
        Profile profile = new Profile(Ids.next(), org, true, Features.of(draft));
        return comparePairs
                .compare(database, List.of(profile), 0)
                .map(pairs -> pairs.stream()
                        .map(Found::of)
                        .sorted(Comparator.comparingDouble(Found::probability).reversed())
                        .toList())
                .as(database::inTransaction);
    }
}
