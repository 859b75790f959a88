package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a mail system tells about a mail of ours: a bounce (RFC 3464), a read receipt (RFC 8098) or a complaint (RFC
 * 5965).
 *
 * @param original Message-ID of our mail; empty if the report does not say
 */
record DeliveryReport(String original, List<Recipient> recipients) {

    private static final int MOST_RECIPIENTS = 100;
    private static final int LONGEST_REASON = 500;
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");
    private static final Pattern ADDRESS_TYPE = Pattern.compile("^[A-Za-z0-9-]+\\s*;\\s*");

    /**
     * @param action as RFC 3464 §2.3.3 names it, lower case: failed, delayed, delivered, relayed, expanded
     * @param status for example 5.1.1; empty if not told
     */
    record Recipient(String address, String action, String status, String reason) {}

    DeliveryReport {
        recipients = List.copyOf(recipients);
    }

    static DeliveryReport of(Mail mail) {
        return new DeliveryReport(original(mail).orElse(""), recipients(mail));
    }

    private static Optional<String> original(Mail mail) {
        return mail.bodies().files().stream()
                .flatMap(file -> switch (file.mimeType()) {
                    case "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers" ->
                        headers(file).messageIds("message-id").stream();
                    case "message/disposition-notification", "message/feedback-report" ->
                        headers(file).messageIds("original-message-id").stream();
                    default -> Stream.empty();
                })
                .findFirst()
                .or(() -> mail.headers().messageIds("x-original-message-id").stream()
                        .findFirst())
                .or(() -> Optional.of(mail.answered()).filter(id -> !id.isEmpty()));
    }

    private static List<Recipient> recipients(Mail mail) {
        List<Recipient> recipients = new ArrayList<>();
        mail.bodies().files().stream()
                .filter(file -> file.mimeType().equals("message/delivery-status"))
                .flatMap(file -> BLANK_LINE.splitAsStream(Charsets.guess(file.content())))
                .map(block -> headers(block.getBytes(UTF_8)))
                .filter(block -> block.has("final-recipient") || block.has("original-recipient"))
                .limit(MOST_RECIPIENTS)
                .forEach(block -> recipients.add(recipient(block)));
        if (recipients.isEmpty()) {
            mail.headers().addresses("x-failed-recipients").stream()
                    .filter(MailAddress::usable)
                    .limit(MOST_RECIPIENTS)
                    .forEach(address -> recipients.add(new Recipient(address.address(), "failed", "", "")));
        }
        return recipients;
    }

    private static Recipient recipient(MailHeaders block) {
        String asSent = address(block.first("original-recipient"));
        return new Recipient(
                asSent.isEmpty() ? address(block.first("final-recipient")) : asSent,
                HeaderParameters.of(block.first("action")).main().toLowerCase(Locale.ROOT),
                PlainText.cut(block.text("status").replaceAll("[^0-9.].*", ""), 20),
                PlainText.cut(bare(block.text("diagnostic-code")), LONGEST_REASON));
    }

    private static String address(String typed) {
        return MailAddress.normal(bare(typed).replaceAll("[<>\\s]", ""));
    }

    private static String bare(String typed) {
        return ADDRESS_TYPE.matcher(typed).replaceFirst("");
    }

    private static MailHeaders headers(MailFile file) {
        return headers(file.content());
    }

    private static MailHeaders headers(byte[] block) {
        return MimeTree.read(block).headers();
    }
}
