package dev.hilo.ingestion.email;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Who a mail names.
 *
 * @param name decoded display name; empty if there is none or it only repeats the address
 * @param address lower case; empty if what stood there is no address
 */
record MailAddress(String name, String address) {

    private static final int LONGEST = 400;

    static MailAddress of(String name, String address) {
        String normal = normal(address);
        String shown = PlainText.line(EncodedWords.decode(name));
        return new MailAddress(shown.equalsIgnoreCase(address) || shown.equalsIgnoreCase(normal) ? "" : shown, normal);
    }

    boolean usable() {
        return !address.isEmpty();
    }

    /** Empty for what has no domain. */
    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** Lower case, composed Unicode (RFC 6532), domain as people read it. */
    static String normal(String address) {
        String plain = PlainText.line(address).replaceFirst("^(?i)mailto:", "");
        int at = plain.lastIndexOf('@');
        if (at < 1 || at == plain.length() - 1 || plain.length() > LONGEST) {
            return "";
        }
        String whole = plain.substring(0, at) + '@' + readable(plain.substring(at + 1));
        return Normalizer.normalize(whole, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String readable(String domain) {
        return domain.toLowerCase(Locale.ROOT).contains("xn--") ? IDN.toUnicode(domain) : domain;
    }
}
