package dev.hilo.ingestion.email;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the domain in From is proven, as the mail server that the account trusts wrote it into Authentication-Results
 * (RFC 8601): DMARC passed, or DKIM or SPF for that very domain.
 */
final class SenderProof {

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern LEFT_OVER = Pattern.compile("[()\"]");
    private static final Pattern METHOD =
            Pattern.compile("^\\s*(dmarc|dkim|spf)\\s*=\\s*pass\\b(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN = Pattern.compile(
            "\\b(?:header\\.(?:from|d|i)|smtp\\.mail(?:from)?)\\s*=\\s*\"?[^\\s;@\"]*?@?([^\\s;@\"]+)\"?(?=[\\s;]|$)",
            Pattern.CASE_INSENSITIVE);

    private SenderProof() {}

    /** Of several headers of that server only the topmost: it alone is sure to be its own. */
    static boolean given(Mail mail, String trustedServer) {
        if (trustedServer.isBlank() || !mail.from().usable()) {
            return false;
        }
        return mail.headers().all("authentication-results").stream()
                .map(header -> PlainText.cut(header, 10_000))
                .filter(header -> serverOf(header).equalsIgnoreCase(trustedServer.strip()))
                .findFirst()
                .map(header -> passed(header, mail.from().domain()))
                .orElse(false);
    }

    private static String serverOf(String header) {
        String server = COMMENT.matcher(header.split(";", 2)[0]).replaceAll(" ").strip();
        return server.split("\\s", 2)[0];
    }

    private static boolean passed(String header, String from) {
        String plain = unspoken(header);
        // A bracket or quote left over may hide words of the sender's among the server's.
        if (LEFT_OVER.matcher(plain).find()) {
            return false;
        }
        for (String result : plain.split(";", -1)) {
            Matcher method = METHOD.matcher(result);
            if (method.matches() && proves(method.group(1).toLowerCase(Locale.ROOT), method.group(2), from)) {
                return true;
            }
        }
        return false;
    }

    /** Without comments and quoted strings: there the server repeats what senders say. */
    private static String unspoken(String header) {
        String before = "";
        String plain = QUOTED.matcher(header).replaceAll("");
        while (!plain.equals(before)) {
            before = plain;
            plain = COMMENT.matcher(plain).replaceAll(" ");
        }
        return plain;
    }

    /** DMARC is about From by definition, unless the header names another. */
    private static boolean proves(String method, String properties, String from) {
        Matcher domain = DOMAIN.matcher(properties);
        boolean named = domain.find();
        return named ? aligned(from, domain.group(1)) : method.equals("dmarc");
    }

    /**
     * Whether what a domain (or an address of it) proves, proves the domain in From: the same, or the domain above it.
     */
    static boolean aligned(String from, String proven) {
        String domain = MailAddress.normal("x@" + proven.substring(proven.lastIndexOf('@') + 1));
        String parent = domain.substring(domain.lastIndexOf('@') + 1);
        return !from.isEmpty() && parent.indexOf('.') > 0 && (from.equals(parent) || from.endsWith("." + parent));
    }
}
