package dev.hilo.matching;

import dev.hilo.matching.Evidence.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Compares what leads to one person alone, or nearly so: mailboxes, numbers, ids, the day of birth. */
final class PointComparison {

    private final Frequencies frequencies;

    PointComparison(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    List<Evidence> compare(Features one, Features other) {
        List<Evidence> found = new ArrayList<>(4);
        if (one.birthDate().isKnown() && other.birthDate().isKnown()) {
            found.add(born(one.birthDate(), other.birthDate()));
        }
        best(found, one.mailboxes(), other.mailboxes(), this::mailbox);
        best(found, one.phones(), other.phones(), this::phone);
        best(found, one.ids(), other.ids(), this::id);
        return found;
    }

    /** Of many values each, the pair that says most. */
    private static <T> void best(
            List<Evidence> found, List<T> one, List<T> other, BiFunction<T, T, Evidence> comparison) {
        Evidence best = null;
        for (T value : one) {
            for (T otherValue : other) {
                Evidence evidence = comparison.apply(value, otherValue);
                best = best == null || evidence.weight() > best.weight() ? evidence : best;
            }
        }
        if (best != null) {
            found.add(best);
        }
    }

    private Evidence born(BirthDate one, BirthDate other) {
        Field field = Field.BIRTH_DATE;
        if (one.digits().equals(other.digits())) {
            return new Evidence(field, Agreement.SAME, bits(0.86, frequencies.of(field, one.digits())));
        }
        if (one.isSwapped(other)) {
            return new Evidence(field, Agreement.SWAPPED, bits(0.02, 3e-5));
        }
        int edits = Likeness.edits(one.digits(), other.digits(), 2);
        if (edits == 1) {
            return new Evidence(field, Agreement.CLOSE, bits(0.06, 9e-4));
        }
        if (one.year().equals(other.year()) && (one.isYearOnly() || other.isYearOnly())) {
            return new Evidence(field, Agreement.PARTLY, bits(0.03, 0.0025));
        }
        if (one.partsInCommon(other) == 2) {
            return new Evidence(field, Agreement.PARTLY, bits(0.03, 0.004));
        }
        return edits == 2
                ? new Evidence(field, Agreement.SIMILAR, bits(0.02, 0.008))
                : new Evidence(field, Agreement.DIFFERENT, bits(0.02, 0.97));
    }

    private Evidence mailbox(Mailbox one, Mailbox other) {
        Field field = Field.EMAIL;
        if (one.address().equals(other.address())) {
            double often = frequencies.of(field, one.address());
            return new Evidence(field, Agreement.SAME, bits(0.65, one.isRole() ? Math.max(0.001, often) : often));
        }
        if (one.isRole() || other.isRole()) {
            return new Evidence(field, Agreement.DIFFERENT, bits(0.22, 0.995));
        }
        if (one.local().equals(other.local())) {
            return new Evidence(field, Agreement.CLOSE, bits(0.06, 4e-5));
        }
        if (Likeness.edits(one.address(), other.address(), 2) <= 2) {
            return new Evidence(field, Agreement.CLOSE, bits(0.06, 3e-5));
        }
        return one.local().length() > 4 && Likeness.jaroWinkler(one.local(), other.local()) >= 0.92
                ? new Evidence(field, Agreement.SIMILAR, bits(0.05, 8e-4))
                : new Evidence(field, Agreement.DIFFERENT, bits(0.22, 0.995));
    }

    private Evidence phone(String one, String other) {
        String tail = Phones.tail(one);
        String otherTail = Phones.tail(other);
        if (tail.equals(otherTail)) {
            return new Evidence(Field.PHONE, Agreement.SAME, bits(0.55, frequencies.of(Field.PHONE, tail)));
        }
        return Likeness.edits(tail, otherTail, 1) <= 1
                ? new Evidence(Field.PHONE, Agreement.CLOSE, bits(0.05, 5e-4))
                : new Evidence(Field.PHONE, Agreement.DIFFERENT, bits(0.40, 0.995));
    }

    private Evidence id(String one, String other) {
        if (one.equals(other)) {
            return new Evidence(Field.ID, Agreement.SAME, bits(0.85, frequencies.of(Field.ID, one)));
        }
        if (!kind(one).equals(kind(other))) {
            return new Evidence(Field.ID, Agreement.SIMILAR, 0);
        }
        int edits = Likeness.edits(one, other, 2);
        return edits == 1
                ? new Evidence(Field.ID, Agreement.CLOSE, bits(0.09, 3e-5))
                : edits == 2
                        ? new Evidence(Field.ID, Agreement.SIMILAR, bits(0.02, 0.001))
                        : new Evidence(Field.ID, Agreement.DIFFERENT, bits(0.04, 0.999));
    }

    private static String kind(String id) {
        return id.substring(0, id.indexOf(':') + 1);
    }

    private static double bits(double among, double anywhere) {
        return FellegiSunter.bits(among, anywhere);
    }
}
