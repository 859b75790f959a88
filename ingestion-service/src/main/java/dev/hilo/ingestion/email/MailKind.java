package dev.hilo.ingestion.email;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a mail is, so that nothing answers what no person wrote. */
enum MailKind {
    TEXT,
    HTML,
    ATTACHMENT_ONLY,
    EMPTY,
    BOUNCE,
    AUTO_REPLY,
    COMPLAINT,
    READ_RECEIPT,
    /** Not one header field. */
    MALFORMED;

    private static final Set<String> AUTO_REPLY_FIELDS = Set.of(
            "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-autoreply-from", "x-auto-respond");

    static MailKind of(MailHeaders headers, MailBodies bodies) {
        if (headers.fields().isEmpty()) {
            return MALFORMED;
        }
        HeaderParameters type = headers.parameters("content-type");
        boolean report = type.main().equals("multipart/report");
        String reportType = report ? type.get("report-type").toLowerCase(Locale.ROOT) : "";
        if (reportType.equals("feedback-report") || holds(bodies, "message/feedback-report")) {
            return COMPLAINT;
        }
        if (reportType.equals("disposition-notification") || holds(bodies, "message/disposition-notification")) {
            return READ_RECEIPT;
        }
        if (reportType.equals("delivery-status") || holds(bodies, "message/delivery-status") || undelivered(headers)) {
            return BOUNCE;
        }
        if (automatic(headers)) {
            return AUTO_REPLY;
        }
        return unanswerable(headers) ? BOUNCE : content(bodies);
    }

    private static boolean holds(MailBodies bodies, String mimeType) {
        return bodies.files().stream().anyMatch(file -> file.mimeType().equals(mimeType));
    }

    /** Bounces of systems that know no reports. */
    private static boolean undelivered(MailHeaders headers) {
        return headers.has("x-failed-recipients") || headers.author().address().startsWith("mailer-daemon@");
    }

    /** RFC 3834, and the fields in use before it. */
    private static boolean automatic(MailHeaders headers) {
        String submitted = HeaderParameters.of(headers.first("auto-submitted")).main();
        return (!submitted.isEmpty() && !submitted.equals("no"))
                || headers.first("precedence").toLowerCase(Locale.ROOT).startsWith("auto")
                || AUTO_REPLY_FIELDS.stream().anyMatch(headers::has);
    }

    /** An empty return path (RFC 5321 §4.5.5): nobody wants to hear of this mail again. */
    private static boolean unanswerable(MailHeaders headers) {
        List<String> paths = headers.all("return-path");
        return !paths.isEmpty() && paths.getFirst().equals("<>");
    }

    private static MailKind content(MailBodies bodies) {
        if (!bodies.text().isEmpty()) {
            return TEXT;
        }
        if (bodies.hasHtml()) {
            return HTML;
        }
        return bodies.files().isEmpty() ? EMPTY : ATTACHMENT_ONLY;
    }
}
