package dev.hilo.contact.companies;

import dev.hilo.contact.written.PlainText;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The domain of a company's mail, however it is written: people paste addresses of pages. */
final class MailDomain {

    private static final Pattern AROUND = Pattern.compile("^(?:\\w+://)?(?:[^@/]*@)?(?:www\\.)?|[:/?#].*$");
    private static final Pattern DOMAIN = Pattern.compile(
            "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)+");

    private MailDomain() {}

    static String of(@Nullable String written) {
        return AROUND.matcher(PlainText.line(written).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    static boolean valid(String domain) {
        return domain.length() <= 253 && DOMAIN.matcher(domain).matches();
    }
}
