package dev.hilo.benchmarks.results;

import java.util.Locale;

/**
 * One measured value.
 *
 * @param part what was measured: {@code ingest}, {@code resolve} ...
 * @param unit for example {@code /s}, {@code ms}; empty for a ratio
 * @param target nothing to be reached if {@link Target#NONE}
 */
public record Figure(String part, String name, double value, String unit, Target target) {

    /**
     * What was promised.
     *
     * @param bound the value that is just good enough
     */
    public record Target(Kind kind, double bound) {
        public static final Target NONE = new Target(Kind.NONE, 0);

        /** On which side the good values lie. */
        public enum Kind {
            NONE,
            AT_LEAST,
            BELOW
        }

        public static Target atLeast(double bound) {
            return new Target(Kind.AT_LEAST, bound);
        }

        public static Target below(double bound) {
            return new Target(Kind.BELOW, bound);
        }

        boolean isMet(double value) {
            return switch (kind) {
                case NONE -> true;
                case AT_LEAST -> value >= bound;
                case BELOW -> value < bound;
            };
        }

        String text() {
            return switch (kind) {
                case NONE -> "";
                case AT_LEAST -> "≥ " + number(bound);
                case BELOW -> "< " + number(bound);
            };
        }
    }

    public static Figure of(String part, String name, double value, String unit) {
        return new Figure(part, name, value, unit, Target.NONE);
    }

    public Figure atLeast(double bound) {
        return new Figure(part, name, value, unit, Target.atLeast(bound));
    }

    public Figure below(double bound) {
        return new Figure(part, name, value, unit, Target.below(bound));
    }

    public boolean isMet() {
        return target.isMet(value);
    }

    /** The value for people, with its unit. */
    public String text() {
        return (number(value) + ' ' + unit).strip();
    }

    /** The target and whether it is reached, for people; empty without one. */
    public String verdict() {
        return target.kind() == Target.Kind.NONE ? "" : "%s %s".formatted(target.text(), isMet() ? "✓" : "✗");
    }

    private static String number(double value) {
        return String.format(
                Locale.ENGLISH, Math.abs(value) >= 1000 ? "%,.0f" : Math.abs(value) < 1 ? "%.4f" : "%.2f", value);
    }
}
