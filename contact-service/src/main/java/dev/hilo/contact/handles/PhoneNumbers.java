package dev.hilo.contact.handles;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phone numbers as people and channels write them.
 *
 * <p>Three countries have numbers with two spellings, and WhatsApp keeps whichever an account was registered with:
 * Brazil (mobile numbers with or without the ninth digit), Argentina (with or without 9 after the country code) and
 * Mexico (with or without 1). Their canonical forms here are Brazil with the digit, Argentina without, Mexico without.
 */
public final class PhoneNumbers {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final Pattern PLAUSIBLE = Pattern.compile("[+(\\d][\\d\\s().\\-/]{3,39}");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    private static final Pattern BRAZIL_WITHOUT_NINE = Pattern.compile("55(\\d{2})([6-9]\\d{7})");
    private static final Pattern ARGENTINA_WITH_NINE = Pattern.compile("549(\\d{10})");
    private static final Pattern MEXICO_WITH_ONE = Pattern.compile("521(\\d{10})");

    private PhoneNumbers() {}

    /** The number in E.164 if there can be such a number, however it is written; it must name its country. */
    public static Optional<String> e164(String written) {
        return international(digits(written));
    }

    /**
     * The number in E.164, written as people write it: with + or 00 before its country, or as it is dialled within one.
     *
     * @param region ISO 3166 code of the country it is in unless it names another; empty if none is known
     */
    public static Optional<String> e164(String written, String region) {
        String plain = written.strip();
        if (!PLAUSIBLE.matcher(plain).matches()) {
            return Optional.empty();
        }
        if (plain.startsWith("+") || plain.startsWith("00")) {
            return international(digits(plain).replaceFirst("^00", ""));
        }
        return national(plain, region).or(() -> international(digits(plain)));
    }

    private static Optional<String> national(String written, String region) {
        if (region.isEmpty()) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = LIBRARY.parse(written, region);
            return LIBRARY.isValidNumber(number)
                    ? international(digits(LIBRARY.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<String> international(String digits) {
        if (digits.length() < 7 || digits.length() > 15) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = LIBRARY.parse("+" + canonical(digits), null);
            return LIBRARY.isValidNumber(number)
                    ? Optional.of(LIBRARY.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    static String matchKey(String written) {
        String digits = digits(written);
        // A channel may call somebody by a word where a number should be; it is a handle all the same.
        return digits.isEmpty() ? written : canonical(digits);
    }

    private static String digits(String written) {
        return NOT_A_DIGIT.matcher(written).replaceAll("");
    }

    private static String canonical(String digits) {
        Matcher brazil = BRAZIL_WITHOUT_NINE.matcher(digits);
        if (brazil.matches()) {
            return "55" + brazil.group(1) + "9" + brazil.group(2);
        }
        Matcher argentina = ARGENTINA_WITH_NINE.matcher(digits);
        if (argentina.matches()) {
            return "54" + argentina.group(1);
        }
        Matcher mexico = MEXICO_WITH_ONE.matcher(digits);
        return mexico.matches() ? "52" + mexico.group(1) : digits;
    }
}
