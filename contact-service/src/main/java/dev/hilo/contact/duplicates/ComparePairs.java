package dev.hilo.contact.duplicates;

import dev.hilo.contact.duplicates.DuplicateIndex.CandidatePair;
import dev.hilo.contact.duplicates.DuplicateIndex.Totals;
import dev.hilo.matching.FellegiSunter;
import dev.hilo.matching.Terms;
import dev.hilo.platform.database.Database;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Compares contacts with whoever they may be one person with, in a handful of statements however many they are. */
@Component
class ComparePairs {

    private final DuplicateIndex index;
    private final Profiles profiles;

    ComparePairs(DuplicateIndex index, Profiles profiles) {
        this.index = index;
        this.profiles = profiles;
    }

    /**
     * The pairs worth telling.
     *
     * @param self 1 if the contacts are in the index themselves, 0 if they are drafts
     */
    Mono<List<FoundPair>> compare(Database database, Collection<Profile> asked, long self) {
        Map<UUID, Profile> known = new HashMap<>();
        asked.forEach(profile -> known.put(profile.id(), profile));
        return index.candidates(database, asked)
                .flatMap(pairs -> withCandidates(database, pairs, known))
                .flatMap(pairs -> weighed(database, pairs, known, self));
    }

    private Mono<List<CandidatePair>> withCandidates(
            Database database, List<CandidatePair> pairs, Map<UUID, Profile> known) {
        Set<UUID> missing =
                pairs.stream().map(CandidatePair::candidateId).collect(Collectors.toCollection(HashSet::new));
        missing.removeAll(known.keySet());
        return profiles.load(database, missing).map(loaded -> {
            loaded.forEach(profile -> known.put(profile.id(), profile));
            return pairs;
        });
    }

    private Mono<List<FoundPair>> weighed(
            Database database, List<CandidatePair> pairs, Map<UUID, Profile> known, long self) {
        Set<IndexChange.Term> terms = pairs.stream()
                .map(CandidatePair::contactId)
                .distinct()
                .flatMap(id -> terms(profile(known, id)))
                .collect(Collectors.toSet());
        Set<UUID> orgs = terms.stream().map(IndexChange.Term::org).collect(Collectors.toSet());
        return Mono.zip(index.counts(database, terms), index.totals(database, orgs))
                .map(read -> weigh(pairs, known, new Known(read.getT1(), read.getT2(), self)));
    }

    private record Known(Map<IndexChange.Term, Long> counts, Map<UUID, Totals> totals, long self) {

        Totals of(UUID org) {
            return totals.getOrDefault(org, Totals.NONE);
        }
    }

    private static Stream<IndexChange.Term> terms(Profile profile) {
        return Terms.toCompare(profile.features()).keySet().stream()
                .map(term -> new IndexChange.Term(profile.org(), term));
    }

    private static Profile profile(Map<UUID, Profile> known, UUID id) {
        return Objects.requireNonNull(known.get(id), "every contact that is compared was read");
    }

    private static List<FoundPair> weigh(List<CandidatePair> pairs, Map<UUID, Profile> known, Known frequencies) {
        Map<UUID, FellegiSunter> scales = new HashMap<>();
        Set<Set<UUID>> seen = new HashSet<>();
        return pairs.stream()
                .filter(pair -> known.containsKey(pair.candidateId()))
                .filter(pair -> profile(known, pair.candidateId()).findable())
                .filter(pair -> seen.add(Set.of(pair.contactId(), pair.candidateId())))
                .map(pair -> weigh(
                        profile(known, pair.contactId()), profile(known, pair.candidateId()), frequencies, scales))
                .filter(FoundPair::isWorthTelling)
                .toList();
    }

    private static FoundPair weigh(Profile one, Profile other, Known frequencies, Map<UUID, FellegiSunter> scales) {
        FellegiSunter scale = scales.computeIfAbsent(
                one.org(),
                org -> new FellegiSunter(
                        new KnownFrequencies(org, frequencies.counts(), frequencies.of(org), frequencies.self())));
        return new FoundPair(one.org(), one.id(), other.id(), scale.compare(one.features(), other.features()));
    }
}
