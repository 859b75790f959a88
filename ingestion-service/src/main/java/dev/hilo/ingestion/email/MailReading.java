package dev.hilo.ingestion.email;

import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.contracts.channel.Person;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns a mail into what it means to us. */
final class MailReading {

    /** Before this a clock was not set. */
    private static final int FINGERPRINT = 16;

    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");

    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final Post post;
    private final Incoming.Arrived arrived;
    private final Mail mail;
    private final Origins origins;

    MailReading(Post post, Incoming.Arrived arrived) {
        this.post = post;
        this.arrived = arrived;
        this.mail = arrived.mail();
        this.origins = new Origins(post);
    }

    Reading read() {
        return switch (mail.kind()) {
            case TEXT, HTML, ATTACHMENT_ONLY, EMPTY, AUTO_REPLY -> message();
            case BOUNCE, COMPLAINT, READ_RECEIPT -> new MailNotices(this, mail).read();
            case MALFORMED -> Reading.unread("no header field: not a mail", post.body());
        };
    }

    private Reading message() {
        if (!mail.from().usable()) {
            return Reading.unread("no sender address", post.body());
        }
        Optional<MailAddress> recipient = isOwn(mail.from()) ? recipient() : Optional.empty();
        List<MailFile> attached = mail.bodies().files();
        List<Media> media = attached.stream().map(this::media).toList();
        Content content =
                new MailContent(mail, arrived.mailboxHash()).of(media, verification() != Verification.CLAIMED);
        var event = new MessageReceived(
                origin(
                        "message",
                        messageKey() + ':' + mail.fingerprint(),
                        recipient.orElseGet(mail::from).address()),
                recipient.isPresent() ? Direction.OUT : Direction.IN,
                ref(recipient.isPresent()),
                recipient.map(MailReading::addressee).orElseGet(this::author),
                "",
                content,
                mail.answered().isEmpty() ? null : mail.answered());
        List<Reading.File> files = new ArrayList<>(raw());
        for (int i = 0; i < media.size(); i++) {
            MailFile file = attached.get(i);
            files.add(new Reading.File(media.get(i).id(), file.mimeType(), file.fileName(), file.content()));
        }
        return new Reading(List.of(event), List.of(), files);
    }

    Origin origin(String kind, String id, String sender) {
        return origins.of(kind, id, sentAt(), sender, "blob:" + rawId());
    }

    /** The mail as it came, to be kept beside what was read from it. */
    List<Reading.File> raw() {
        return List.of(new Reading.File(rawId(), arrived.rawType(), "", arrived.raw()));
    }

    /**
     * A Message-ID is only as unique as its writer makes it: of what comes in, two mails that share one are two
     * messages. What we sent is known by its Message-ID alone, because bounces and receipts name nothing else.
     */
    private MessageRef ref(boolean ours) {
        String id = messageKey();
        return ours
                ? MessageRef.of(id)
                : new MessageRef(id + '#' + mail.fingerprint().substring(0, FINGERPRINT), id);
    }

    String messageKey() {
        return mail.messageId().isEmpty() ? arrived.fallbackId() : mail.messageId();
    }

    private UUID rawId() {
        return origins.media(messageKey(), "raw:" + Digests.sha256(arrived.raw()));
    }

    /** What the sender's clock says, if that can be. */
    private Instant sentAt() {
        return mail.headers()
                .date()
                .filter(date -> date.isAfter(EARLIEST))
                .filter(date -> date.isBefore(post.receivedAt().plus(CLOCKS_DIFFER)))
                .orElseGet(post::receivedAt);
    }

    /** Whom the organisation wrote to; nobody if it wrote to itself. */
    private Optional<MailAddress> recipient() {
        return Stream.of("to", "cc", "bcc")
                .flatMap(name -> mail.headers().addresses(name).stream())
                .filter(MailAddress::usable)
                .filter(address -> !isOwn(address))
                .findFirst();
    }

    private boolean isOwn(MailAddress address) {
        String own = MailAddress.normal(post.account().settings().getOrDefault("address", ""));
        return address.usable() && address.address().equals(own);
    }

    private Person author() {
        return person(mail.from(), verification());
    }

    private static Person addressee(MailAddress address) {
        return person(address, Verification.CLAIMED);
    }

    private static Person person(MailAddress address, Verification verification) {
        return new Person(
                List.of(new Handle(HandleKind.EMAIL, address.address(), verification)),
                address.name().isEmpty() ? null : address.name(),
                null,
                null);
    }

    private Verification verification() {
        String trusted = post.account().settings().getOrDefault("trustedAuthServer", "");
        return arrived.proven() || SenderProof.given(mail, trusted) ? Verification.ATTESTED : Verification.CLAIMED;
    }

    private Media media(MailFile file) {
        String sha256 = Digests.sha256(file.content());
        int index = mail.bodies().files().indexOf(file);
        return new Media(
                origins.media(messageKey(), index + ":" + sha256),
                Media.State.STORED,
                file.mimeType(),
                file.fileName().isEmpty() ? null : file.fileName(),
                (long) file.content().length,
                sha256,
                file.contentId().isEmpty() ? null : file.contentId(),
                null);
    }
}
