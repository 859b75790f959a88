package dev.hilo.matching;

import dev.hilo.matching.Evidence.Agreement;
import java.util.ArrayList;
import java.util.List;

/**
 * Weighs whether two records are of one person (I. P. Fellegi, A. B. Sunter, "A Theory for Record Linkage", JASA 1969):
 * each field adds the logarithm of how much likelier its agreement is among records of one person than among any two.
 * Rare values weigh more than common ones. The weights need no training; docs/decisions tells where they come from.
 */
public final class FellegiSunter {

    /** From here on a pair is worth somebody's look: as likely one person as not. */
    public static final double POSSIBLE = 0;

    /** From here on, with more than names in common and no conflict, a pair is certain: p ≥ .992. */
    public static final double CERTAIN = 7;

    private static final double HOUSEHOLD = 0.5;
    private static final double MOST_OF_A_HOUSEHOLD = 4;
    private static final double FEWEST_RECORDS = 1000;
    private static final double MOST_DUPLICATES = 10;

    private final Frequencies frequencies;
    private final NameComparison names;
    private final PointComparison points;
    private final PlaceComparison places;

    public FellegiSunter(Frequencies frequencies) {
        this.frequencies = frequencies;
        this.names = new NameComparison(frequencies);
        this.points = new PointComparison(frequencies);
        this.places = new PlaceComparison(frequencies);
    }

    static double bits(double among, double anywhere) {
        return Math.log(among / anywhere) / Math.log(2);
    }

    /** Compares two records. */
    public Comparison compare(Features one, Features other) {
        List<Evidence> name = names.compare(one, other);
        List<Evidence> point = points.compare(one, other);
        List<Evidence> place = places.address(one, other);
        List<Evidence> all = new ArrayList<>(12);
        if (speaksOfTwo(name)) {
            household(all, name, point, place);
        } else {
            all.addAll(name);
            all.addAll(point);
            all.addAll(place);
        }
        all.addAll(places.work(one, other));
        return new Comparison(prior(), all);
    }

    private double prior() {
        return bits(Math.clamp(frequencies.duplicates(), 1, MOST_DUPLICATES), Math.max(FEWEST_RECORDS, (double)
                frequencies.records()));
    }

    private static boolean speaksOfTwo(List<Evidence> name) {
        return name.stream()
                .anyMatch(found -> found.field() == Field.GIVEN && found.agreement() == Agreement.DIFFERENT);
    }

    /**
     * People of one house share family name, address, number and often a mailbox: when the given names clearly differ,
     * all that counts half, and not for more than a suspicion unless something of one person alone speaks for it.
     */
    private static void household(List<Evidence> all, List<Evidence> name, List<Evidence> point, List<Evidence> place) {
        List<Evidence> shared = new ArrayList<>();
        boolean personal = false;
        for (Evidence found : point) {
            boolean ofThePerson = found.field() == Field.BIRTH_DATE || found.field() == Field.ID;
            personal |= ofThePerson && found.weight() > 0;
            (ofThePerson ? all : shared).add(found);
        }
        name.forEach(found -> (found.weight() > 0 ? shared : all).add(found));
        shared.addAll(place);
        double sum = 0;
        for (Evidence found : shared) {
            sum += found.weight() > 0 ? found.weight() * HOUSEHOLD : found.weight();
        }
        double within = personal || sum <= MOST_OF_A_HOUSEHOLD ? 1 : MOST_OF_A_HOUSEHOLD / sum;
        shared.forEach(found -> all.add(found.times((found.weight() > 0 ? HOUSEHOLD : 1) * within)));
    }

    /** What a pair is taken for. */
    public static Decision decide(Comparison comparison) {
        double weight = comparison.weight();
        if (weight < POSSIBLE) {
            return Decision.UNLIKELY;
        }
        return weight >= CERTAIN
                        && comparison.agreesInName()
                        && comparison.isBackedBeyondNames()
                        && !comparison.hasConflict()
                ? Decision.CERTAIN
                : Decision.POSSIBLE;
    }
}
