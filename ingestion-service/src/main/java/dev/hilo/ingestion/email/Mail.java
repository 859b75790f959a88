package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;

/** A mail as it was meant, whoever brought it and however it was written. */
record Mail(MailHeaders headers, MailBodies bodies, MailKind kind) {

    static Mail of(MailHeaders headers, MailBodies bodies) {
        return new Mail(headers, bodies, MailKind.of(headers, bodies));
    }

    /** Reads an RFC 5322 message. Never fails. */
    static Mail parse(byte[] message) {
        MimePart root = MimeTree.read(message);
        return of(root.headers(), MailBodies.of(root));
    }

    /** Without brackets; empty if there is none. */
    String messageId() {
        return headers.messageId();
    }

    MailAddress from() {
        return headers.author();
    }

    /** The message this one answers: the first In-Reply-To, else the last of References; empty if none. */
    String answered() {
        List<String> references = headers.messageIds("references");
        return headers.messageIds("in-reply-to").stream()
                .findFirst()
                .orElseGet(() -> references.isEmpty() ? "" : references.getLast());
    }

    /**
     * What tells this mail from another that claims the same Message-ID; copies that came by different ways have the
     * same.
     */
    String fingerprint() {
        MessageDigest digest = Digests.sha256();
        for (String part : List.of(
                from().address(), headers.first("date"), headers.first("subject"), bodies.text(), bodies.html())) {
            digest.update(part.getBytes(UTF_8));
            digest.update((byte) 0);
        }
        bodies.files().forEach(file -> digest.update(file.content()));
        return Digests.hex(digest.digest());
    }
}
