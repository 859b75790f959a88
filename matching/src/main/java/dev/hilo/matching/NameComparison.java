package dev.hilo.matching;

import dev.hilo.matching.Evidence.Agreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares names: several words each, in any order, short, mistyped, or given and family name the wrong way round. */
final class NameComparison {

    private static final double LATER_WORD = 0.7;
    private static final double WORD_TOO_MANY = -0.5;
    private static final double WRONG_WAY_ROUND = -3;
    private static final double POOLED = -1.5;
    private static final double LEAST = -9;

    private final Frequencies frequencies;

    NameComparison(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** Evidence of given and family names; nothing where either side has none. */
    List<Evidence> compare(Features one, Features other) {
        if (!one.isNamed() || !other.isNamed()) {
            return List.of();
        }
        List<Evidence> straight = part(one.given(), other.given(), Field.GIVEN, Field.GIVEN);
        straight.addAll(part(one.family(), other.family(), Field.FAMILY, Field.FAMILY));
        List<Evidence> best = straight;
        if (mayBeSwapped(one, other) || mayBeSwapped(other, one)) {
            best = better(best, swapped(one, other));
            best = better(best, pooled(one, other));
        }
        return atLeast(damped(best, one, other));
    }

    private static boolean mayBeSwapped(Features one, Features other) {
        return !one.given().isEmpty() && !other.family().isEmpty();
    }

    private List<Evidence> swapped(Features one, Features other) {
        List<Evidence> found = part(one.given(), other.family(), Field.GIVEN, Field.FAMILY);
        found.addAll(part(one.family(), other.given(), Field.FAMILY, Field.GIVEN));
        return penalised(found, WRONG_WAY_ROUND, Agreement.SWAPPED);
    }

    private List<Evidence> pooled(Features one, Features other) {
        List<String> all = joined(one.given(), one.family());
        List<String> allOther = joined(other.given(), other.family());
        return penalised(part(all, allOther, Field.GIVEN, Field.FAMILY), POOLED, Agreement.PARTLY);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<Evidence> penalised(List<Evidence> found, double bits, Agreement agreement) {
        if (!found.isEmpty()) {
            Evidence first = found.getFirst();
            Agreement told = first.agreement() == Agreement.DIFFERENT ? first.agreement() : agreement;
            found.set(0, new Evidence(first.field(), told, first.weight() + bits));
        }
        return found;
    }

    private static List<Evidence> better(List<Evidence> one, List<Evidence> other) {
        return sum(other) > sum(one) ? other : one;
    }

    private static double sum(List<Evidence> evidence) {
        double sum = 0;
        for (Evidence found : evidence) {
            sum += found.weight();
        }
        return sum;
    }

    /** A full name says no more than how rare it is as a whole: first and last names are not independent. */
    private List<Evidence> damped(List<Evidence> found, Features one, Features other) {
        double most = Math.min(rarity(one), rarity(other));
        double sum = sum(found);
        if (sum <= most || found.isEmpty()) {
            return found;
        }
        List<Evidence> damped = new ArrayList<>(found);
        damped.add(new Evidence(Field.FULL_NAME, Agreement.SAME, most - sum));
        return damped;
    }

    private double rarity(Features features) {
        return Math.max(0, bits(0.7, frequencies.of(Field.FULL_NAME, features.fullName())));
    }

    private static List<Evidence> atLeast(List<Evidence> found) {
        double sum = sum(found);
        return sum >= LEAST
                ? found
                : found.stream().map(evidence -> evidence.times(LEAST / sum)).toList();
    }

    /** Aligns the words as well as can be; each word counts once. */
    private List<Evidence> part(List<String> one, List<String> other, Field field, Field otherField) {
        List<Evidence> found = new ArrayList<>(2);
        if (one.isEmpty() || other.isEmpty()) {
            return found;
        }
        if (one.size() + other.size() > 2 && String.join("", one).equals(String.join("", other))) {
            found.add(glued(one, other, field, otherField));
            return found;
        }
        List<Aligned> pairs = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                pairs.add(new Aligned(i, j, word(one.get(i), other.get(j), field, otherField)));
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.evidence().weight()));
        return aligned(pairs, one.size(), other.size(), field);
    }

    private record Aligned(int one, int other, Evidence evidence) {}

    private static List<Evidence> aligned(List<Aligned> pairs, int size, int otherSize, Field field) {
        int takenOne = 0;
        int takenOther = 0;
        double sum = 0;
        Agreement first = Agreement.DIFFERENT;
        int words = 0;
        for (Aligned pair : pairs) {
            if (((takenOne >> pair.one()) & 1) == 0 && ((takenOther >> pair.other()) & 1) == 0) {
                takenOne |= 1 << pair.one();
                takenOther |= 1 << pair.other();
                first = words == 0 ? pair.evidence().agreement() : first;
                sum += pair.evidence().weight() * (words == 0 ? 1 : LATER_WORD);
                words++;
            }
        }
        sum += WORD_TOO_MANY * Math.abs(size - otherSize);
        List<Evidence> found = new ArrayList<>(2);
        found.add(new Evidence(field, first, sum));
        return found;
    }

    /** "Thao Lynn" and "thaolynn". */
    private Evidence glued(List<String> one, List<String> other, Field field, Field otherField) {
        double rarest = Double.NEGATIVE_INFINITY;
        for (String word : one.size() > other.size() ? one : other) {
            rarest = Math.max(rarest, word(word, word, field, otherField).weight());
        }
        return new Evidence(field, Agreement.SAME, rarest);
    }

    private Evidence word(String one, String other, Field field, Field otherField) {
        boolean given = field == Field.GIVEN && otherField == Field.GIVEN;
        if (one.equals(other)) {
            return new Evidence(field, Agreement.SAME, bits(given ? 0.76 : 0.83, frequency(one, field, otherField)));
        }
        if (one.length() == 1 || other.length() == 1) {
            boolean initial = one.charAt(0) == other.charAt(0);
            return initial
                    ? new Evidence(field, Agreement.INITIAL, given ? bits(0.02, 0.06) : bits(0.01, 0.06))
                    : different(field, given);
        }
        if (given && Nicknames.same(one, other)) {
            double often = Math.clamp(2 * frequency(one, field, otherField), 0.005, 0.05);
            return new Evidence(field, Agreement.NICKNAME, bits(0.05, often));
        }
        return alike(one, other, field, otherField, given);
    }

    private Evidence alike(String one, String other, Field field, Field otherField, boolean given) {
        double likeness = Likeness.jaroWinkler(one, other);
        if (likeness >= 0.92 || (likeness > 0.6 && Likeness.edits(one, other, 1) <= 1)) {
            double often = frequency(one, field, otherField);
            double usual = given ? Math.max(0.012, often) : Math.clamp(often, 0.005, 0.03);
            return new Evidence(field, Agreement.CLOSE, bits(given ? 0.09 : 0.08, usual));
        }
        boolean prefix =
                Math.min(one.length(), other.length()) >= 3 && (one.startsWith(other) || other.startsWith(one));
        if (likeness >= 0.84 || prefix) {
            return new Evidence(field, Agreement.SIMILAR, given ? bits(0.03, 0.03) : bits(0.025, 0.02));
        }
        return different(field, given);
    }

    private static Evidence different(Field field, boolean given) {
        return new Evidence(field, Agreement.DIFFERENT, given ? bits(0.05, 0.90) : bits(0.05, 0.93));
    }

    /** Of a word that may be either kind of name, the more usual one counts. */
    private double frequency(String word, Field field, Field otherField) {
        double often = frequencies.of(field, word);
        return field == otherField ? often : Math.max(often, frequencies.of(otherField, word));
    }

    private static double bits(double among, double anywhere) {
        return FellegiSunter.bits(among, anywhere);
    }
}
