package dev.hilo.contact.handles;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * E-mail addresses of one mailbox written in different ways: case, Unicode forms, and the sub-addresses that known
 * providers deliver to the same person (their help pages say which).
 */
public final class MailAddresses {

    private static final Set<String> PLUS_ADDRESSING = Set.of(
            "gmail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "icloud.com",
            "me.com",
            "fastmail.com",
            "proton.me",
            "protonmail.com");

    private static final Map<String, String> SAME_DOMAIN =
            Map.of("googlemail.com", "gmail.com", "protonmail.com", "proton.me", "me.com", "icloud.com");

    private static final int LONGEST = 254;

    /** Dots and dashes stand between letters; quoted local parts, which nobody has, are not taken. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@\"(),:;<>\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");

    private MailAddresses() {}

    /** Whether mail can be sent to what is written. */
    public static boolean valid(String written) {
        return written.length() <= LONGEST && ADDRESS.matcher(written).matches();
    }

    /** The part behind the @ in canonical form; empty if there is none. */
    public static String domain(String written) {
        String key = matchKey(written);
        int at = key.lastIndexOf('@');
        return at < 0 ? "" : key.substring(at + 1);
    }

    static String matchKey(String written) {
        String address =
                Normalizer.normalize(written.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return address;
        }
        String domain = SAME_DOMAIN.getOrDefault(address.substring(at + 1), address.substring(at + 1));
        return mailbox(address.substring(0, at), domain) + "@" + domain;
    }

    private static String mailbox(String local, String domain) {
        if (!PLUS_ADDRESSING.contains(domain)) {
            return local;
        }
        int plus = local.indexOf('+');
        String plain = plus < 1 ? local : local.substring(0, plus);
        return domain.equals("gmail.com") ? plain.replace(".", "") : plain;
    }
}
