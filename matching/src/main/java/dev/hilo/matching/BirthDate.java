package dev.hilo.matching;

/** A date of birth as eight digits, also where they make no date: a mistyped one still tells something. */
record BirthDate(String digits) {

    static BirthDate read(String written) {
        String digits = written.replaceAll("\\D", "");
        return new BirthDate(digits.length() == 8 && !digits.startsWith("00") ? digits : "");
    }

    boolean isKnown() {
        return !digits.isEmpty();
    }

    String year() {
        return digits.substring(0, 4);
    }

    String monthAndDay() {
        return digits.substring(4);
    }

    /** The first of January mostly means that nobody knows the day. */
    boolean isYearOnly() {
        return monthAndDay().equals("0101");
    }

    boolean isSwapped(BirthDate other) {
        return year().equals(other.year())
                && digits.substring(4, 6).equals(other.digits.substring(6))
                && digits.substring(6).equals(other.digits.substring(4, 6));
    }

    int partsInCommon(BirthDate other) {
        return (year().equals(other.year()) ? 1 : 0)
                + (digits.substring(4, 6).equals(other.digits.substring(4, 6)) ? 1 : 0)
                + (digits.substring(6).equals(other.digits.substring(6)) ? 1 : 0);
    }
}
