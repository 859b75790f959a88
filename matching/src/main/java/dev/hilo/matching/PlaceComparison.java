package dev.hilo.matching;

import dev.hilo.matching.Evidence.Agreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares where people live and work. */
final class PlaceComparison {

    private static final double LEAST = -7;
    private static final double MOST = 22;
    private static final double SECOND_OF_REGION = 0.4;
    private static final double STATE_BESIDE_CITY = 0.3;

    private final Frequencies frequencies;

    PlaceComparison(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** City, postcode and state tell nearly the same: the one that says most counts whole, the others less. */
    List<Evidence> address(Features one, Features other) {
        List<Evidence> found = new ArrayList<>(6);
        compare(found, one, other, Field.HOUSE, 0.75, 0.06, 0.03);
        compare(found, one, other, Field.STREET, 0.62, 0.20, 0.0015);
        compare(found, one, other, Field.ADDRESS_LINE, 0.50, 0.15, 0.003);
        found.addAll(region(one, other));
        double sum = found.stream().mapToDouble(Evidence::weight).sum();
        double within = Math.clamp(sum, LEAST, MOST);
        if (sum == within) {
            return found;
        }
        double factor = within / sum;
        return found.stream().map(evidence -> evidence.times(factor)).toList();
    }

    private List<Evidence> region(Features one, Features other) {
        List<Evidence> cityAndCode = new ArrayList<>(3);
        compare(cityAndCode, one, other, Field.CITY, 0.68, 0.14, 0.003);
        compare(cityAndCode, one, other, Field.POSTCODE, 0.72, 0.12, 0.004);
        cityAndCode.sort(Comparator.comparingDouble(evidence -> -Math.abs(evidence.weight())));
        if (cityAndCode.size() == 2) {
            boolean firstIsLarger =
                    cityAndCode.get(0).weight() >= cityAndCode.get(1).weight();
            int smaller = firstIsLarger ? 1 : 0;
            cityAndCode.set(smaller, cityAndCode.get(smaller).times(SECOND_OF_REGION));
        }
        String state = one.value(Field.STATE);
        if (!state.isEmpty() && !other.value(Field.STATE).isEmpty()) {
            double often = frequencies.of(Field.STATE, state);
            Evidence same = state.equals(other.value(Field.STATE))
                    ? new Evidence(Field.STATE, Agreement.SAME, FellegiSunter.bits(0.90, often))
                    : new Evidence(Field.STATE, Agreement.DIFFERENT, FellegiSunter.bits(0.10, 1 - often));
            cityAndCode.add(cityAndCode.isEmpty() ? same : same.times(STATE_BESIDE_CITY));
        }
        return cityAndCode;
    }

    List<Evidence> work(Features one, Features other) {
        List<Evidence> found = new ArrayList<>(2);
        compare(found, one, other, Field.COMPANY, 0.80, 0.05, 0.01);
        compare(found, one, other, Field.OCCUPATION, 0.85, 0.05, 0.1);
        return found;
    }

    private void compare(
            List<Evidence> found,
            Features one,
            Features other,
            Field field,
            double same,
            double near,
            double nearAnywhere) {
        String value = one.value(field);
        String otherValue = other.value(field);
        if (value.isEmpty() || otherValue.isEmpty()) {
            return;
        }
        double often = frequencies.of(field, value);
        if (value.equals(otherValue)) {
            found.add(new Evidence(field, Agreement.SAME, FellegiSunter.bits(same, often)));
        } else {
            found.add(near(field, value, otherValue)
                    .map(close -> new Evidence(field, close, FellegiSunter.bits(near, Math.max(nearAnywhere, often))))
                    .orElseGet(
                            () -> new Evidence(field, Agreement.DIFFERENT, FellegiSunter.bits(1 - same - near, 0.97))));
        }
    }

    private static Optional<Agreement> near(Field field, String one, String other) {
        boolean near = switch (field) {
            case HOUSE, POSTCODE -> Likeness.edits(one, other, 1) <= 1;
            default ->
                (Likeness.edits(one, other, 2) <= 2 && Math.min(one.length(), other.length()) > 4)
                        || Likeness.jaroWinkler(one, other) >= 0.9
                        || one.replace(" ", "").equals(other.replace(" ", ""));
        };
        return near ? Optional.of(Agreement.CLOSE) : Optional.empty();
    }
}
