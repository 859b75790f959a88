package dev.hilo.ingestion.email;

import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What mail systems and providers say. None of it is a message of a person: it moves the status of ours, or stands as a
 * notice of the account.
 */
final class MailNotices {

    private static final int LONGEST = 300;

    private final MailReading reading;
    private final Mail mail;
    private final DeliveryReport report;

    MailNotices(MailReading reading, Mail mail) {
        this.reading = reading;
        this.mail = mail;
        this.report = DeliveryReport.of(mail);
    }

    static Reading of(Post post, Incoming.Told told) {
        return Reading.of(List.of(new AccountNotice(
                new Origins(post).of(told.type(), told.id(), post.receivedAt(), "provider", told.text()),
                told.type(),
                PlainText.cut(PlainText.line(told.text()), 1000))));
    }

    Reading read() {
        List<ChannelEvent> events = new ArrayList<>();
        if (!report.original().isEmpty()) {
            events.addAll(statuses());
        }
        if (events.isEmpty() || mail.kind() != MailKind.READ_RECEIPT) {
            events.add(notice());
        }
        return new Reading(events, List.of(), reading.raw());
    }

    private List<? extends ChannelEvent> statuses() {
        return switch (mail.kind()) {
            case READ_RECEIPT ->
                List.of(status(DeliveryStatus.READ, null, mail.from().address(), List.of()));
            case BOUNCE ->
                report.recipients().isEmpty()
                        ? List.of(status(DeliveryStatus.FAILED, null, "", List.of(unexplained())))
                        : report.recipients().stream()
                                .filter(MailNotices::decided)
                                .map(this::status)
                                .toList();
            case TEXT, HTML, ATTACHMENT_ONLY, EMPTY, AUTO_REPLY, COMPLAINT, MALFORMED -> List.of();
        };
    }

    /** A delay, or a mail handed on to where no report comes from, says nothing about the end. */
    private static boolean decided(DeliveryReport.Recipient recipient) {
        return !recipient.action().equals("delayed")
                && !recipient.action().equals("relayed")
                && !recipient.action().equals("expanded");
    }

    private MessageStatusChanged status(DeliveryReport.Recipient recipient) {
        boolean delivered = recipient.action().equals("delivered");
        return status(
                delivered ? DeliveryStatus.DELIVERED : DeliveryStatus.FAILED,
                recipient.address().isEmpty()
                        ? null
                        : new Handle(HandleKind.EMAIL, recipient.address(), Verification.CLAIMED),
                recipient.address(),
                delivered
                        ? List.of()
                        : List.of(new MessageStatusChanged.Failure(recipient.status(), recipient.reason())));
    }

    private MessageStatusChanged status(
            DeliveryStatus status,
            @Nullable Handle recipient,
            String about,
            List<MessageStatusChanged.Failure> failures) {
        String kind = "status." + status.name().toLowerCase(Locale.ROOT);
        return new MessageStatusChanged(
                reading.origin(kind, reading.messageKey() + ':' + about, about.isEmpty() ? "provider" : about),
                MessageRef.of(report.original()),
                recipient,
                status,
                failures,
                null);
    }

    private MessageStatusChanged.Failure unexplained() {
        return new MessageStatusChanged.Failure("", PlainText.cut(mail.headers().text("subject"), LONGEST));
    }

    private AccountNotice notice() {
        String type = mail.kind().name().toLowerCase(Locale.ROOT);
        String recipients = report.recipients().stream()
                .map(recipient -> recipient.address() + ' ' + recipient.status())
                .limit(5)
                .collect(Collectors.joining(", "));
        String text = mail.headers().text("subject") + (recipients.isBlank() ? "" : ": " + recipients.strip());
        return new AccountNotice(
                reading.origin(type, reading.messageKey(), "provider"), type, PlainText.cut(text, LONGEST));
    }
}
