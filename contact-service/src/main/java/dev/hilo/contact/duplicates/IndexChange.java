package dev.hilo.contact.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has to change in the index, so that it says what contacts are now.
 *
 * @param terms by how much each count changes, in one order for all, so that nobody waits in a circle
 * @param present contacts that are in the index afterwards
 * @param gone contacts that are not
 * @param contacts by how much their number changes, of each organisation
 */
record IndexChange(
        List<Key> goneKeys,
        List<Key> freshKeys,
        Map<Term, Long> terms,
        List<Indexed> present,
        List<UUID> gone,
        Map<UUID, Long> contacts) {

    record Key(UUID org, long key, UUID contact) {}

    record Term(UUID org, long term) implements Comparable<Term> {

        @Override
        public int compareTo(Term other) {
            int byOrg = org.compareTo(other.org);
            return byOrg != 0 ? byOrg : Long.compare(term, other.term);
        }
    }

    static IndexChange between(List<Indexed> known, List<Profile> now) {
        IndexChange change = new IndexChange(
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>());
        Map<UUID, Indexed> before = known.stream().collect(Collectors.toMap(Indexed::contactId, Function.identity()));
        for (Profile profile : now) {
            Indexed then =
                    before.getOrDefault(profile.id(), new Indexed(profile.id(), profile.org(), List.of(), List.of()));
            Indexed next = new Indexed(
                    profile.id(),
                    profile.org(),
                    Arrays.stream(profile.keys()).boxed().toList(),
                    List.copyOf(profile.terms()));
            change.note(then, next, before.containsKey(profile.id()), profile.findable());
        }
        return change;
    }

    private void note(Indexed then, Indexed next, boolean wasThere, boolean isThere) {
        minus(then.keys(), next.keys()).forEach(key -> goneKeys.add(new Key(then.org(), key, then.contactId())));
        minus(next.keys(), then.keys()).forEach(key -> freshKeys.add(new Key(next.org(), key, next.contactId())));
        minus(then.terms(), next.terms()).forEach(term -> terms.merge(new Term(then.org(), term), -1L, Long::sum));
        minus(next.terms(), then.terms()).forEach(term -> terms.merge(new Term(next.org(), term), 1L, Long::sum));
        if (isThere) {
            present.add(next);
        } else if (wasThere) {
            gone.add(then.contactId());
        }
        if (isThere != wasThere) {
            contacts.merge(next.org(), isThere ? 1L : -1L, Long::sum);
        }
    }

    private static Set<Long> minus(List<Long> one, List<Long> other) {
        Set<Long> left = new HashSet<>(one);
        left.removeAll(new HashSet<>(other));
        return left;
    }
}
