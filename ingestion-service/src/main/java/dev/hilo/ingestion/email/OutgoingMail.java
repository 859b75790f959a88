package dev.hilo.ingestion.email;

import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.contracts.channel.SendMessage.MailThread;
import dev.hilo.ingestion.channel.Outgoing;
import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an answer as a mail: its place in the thread, text and HTML, signature and attachments. */
final class OutgoingMail extends MimeMessage {

    private static final String UTF8 = "UTF-8";

    private final String messageId;

    private OutgoingMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** The mail, complete; its Message-ID is made of our id of it, so that we know it when it comes back. */
    static MimeMessage of(Outgoing outgoing, Session session, Instant now) throws MessagingException, IOException {
        SendMessage message = outgoing.message();
        String from = outgoing.setting("address");
        OutgoingMail mail = new OutgoingMail(session, messageId(message, from));
        mail.setFrom(address(from, fromName(outgoing)));
        mail.setRecipient(Message.RecipientType.TO, address(message.recipient().value(), message.recipientName()));
        mail.setSentDate(Date.from(now));
        mail.thread(message.mail());
        mail.setContent(outgoing);
        mail.saveChanges();
        return mail;
    }

    private static InternetAddress address(String address, String name)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress strict = new InternetAddress(address, true);
        strict.setPersonal(line(name), UTF8);
        return strict;
    }

    /** A line break of somebody's own would begin another header. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String messageId(SendMessage message, String from) {
        String domain = from.substring(from.lastIndexOf('@') + 1);
        return "<%s@%s>".formatted(message.callback().replace(':', '.'), domain);
    }

    /** A Message-ID without its brackets. */
    static String bare(@Nullable String messageId) {
        return Objects.requireNonNullElse(messageId, "").replaceAll("^<|>$", "");
    }

    private static String fromName(Outgoing outgoing) {
        String name = outgoing.setting("fromName");
        return name.isEmpty() ? outgoing.message().author() : name;
    }

    private void thread(@Nullable MailThread thread) throws MessagingException {
        if (thread == null) {
            return;
        }
        setSubject(line(thread.subject()), UTF8);
        if (!thread.inReplyTo().isEmpty()) {
            setHeader("In-Reply-To", bracketed(thread.inReplyTo()));
        }
        if (!thread.references().isEmpty()) {
            setHeader(
                    "References",
                    thread.references().stream().map(OutgoingMail::bracketed).collect(Collectors.joining("\r\n ")));
        }
    }

    private static String bracketed(String messageId) {
        return "<" + messageId.replaceAll("[<>\\p{Cntrl}\\s]", "") + ">";
    }

    private void setContent(Outgoing outgoing) throws MessagingException {
        Multipart words = words(outgoing);
        if (outgoing.files().isEmpty()) {
            setContent(words);
            return;
        }
        Multipart whole = new MimeMultipart("mixed");
        MimeBodyPart text = new MimeBodyPart();
        text.setContent(words);
        whole.addBodyPart(text);
        for (Outgoing.File file : outgoing.files()) {
            whole.addBodyPart(attachment(file));
        }
        setContent(whole);
    }

    private static Multipart words(Outgoing outgoing) throws MessagingException {
        String signature = outgoing.setting("signature");
        String text = outgoing.message().content().text();
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(signature.isEmpty() ? text : text + "\r\n\r\n-- \r\n" + signature, UTF8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(OutgoingHtml.of(text, signature), UTF8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static MimeBodyPart attachment(Outgoing.File file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new FileDataSource(file.content().toFile())));
        part.setHeader("Content-Type", file.mimeType());
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(line(file.name()));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
