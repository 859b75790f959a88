package dev.hilo.ingestion.mailboxes;

import dev.hilo.ingestion.accounts.AccountDirectory;
import dev.hilo.ingestion.accounts.AccountHealth;
import dev.hilo.ingestion.accounts.OpenAccount;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.email.MailServer;
import dev.hilo.ingestion.mailboxes.MailboxPlaces.Place;
import dev.hilo.ingestion.publishing.PublishReading;
import dev.hilo.platform.kafka.Await;
import dev.hilo.platform.work.BackgroundWork;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads every mailbox that has a server set, each on a virtual thread, and comes back whatever breaks. */
@Component
class MailboxWorker extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxWorker.class);

    /** Longer than a server may stay silent while one waits for news. */
    private static final Duration LEASE = Duration.ofMinutes(12);

    private final AccountDirectory accounts;
    private final AccountHealth health;
    private final MailboxPlaces places;
    private final PublishReading publishing;
    private final Clock clock;
    private final Duration pause;
    private final Duration longestWait;
    private final UUID me = UUID.randomUUID();
    private final Set<UUID> reading = ConcurrentHashMap.newKeySet();

    MailboxWorker(
            AccountDirectory accounts,
            AccountHealth health,
            MailboxPlaces places,
            PublishReading publishing,
            Clock clock,
            @Value("${hilo.mailboxes.pause:30s}") Duration pause,
            @Value("${hilo.mailboxes.longest-wait:4m}") Duration longestWait) {
        super("mailboxes", pause);
        this.accounts = accounts;
        this.health = health;
        this.places = places;
        this.publishing = publishing;
        this.clock = clock;
        this.pause = pause;
        this.longestWait = longestWait;
    }

    /** Looks for mailboxes that nobody reads yet; those that are read look for mail themselves. */
    @Override
    protected boolean round() {
        List<OpenAccount> found = Await.completionOf(accounts.withImap().collectList());
        (found == null ? List.<OpenAccount>of() : found).forEach(this::startReading);
        return false;
    }

    private void startReading(OpenAccount account) {
        if (reading.add(account.account().id())) {
            var _ = Thread.ofVirtual()
                    .name("mailbox-" + account.account().key())
                    .start(() -> readWhileItIsOurs(account.account().id()));
        }
    }

    private void readWhileItIsOurs(UUID id) {
        try {
            boolean ours = true;
            while (isRunning() && ours) {
                ours = readOnce(id);
            }
        } finally {
            reading.remove(id);
        }
    }

    /** Reads until the connection ends. False if the mailbox is not ours to read. */
    private boolean readOnce(UUID id) {
        try {
            OpenAccount account = Await.completionOf(accounts.withId(id));
            if (account == null || !account.account().settings().containsKey("imapHost")) {
                return false;
            }
            Optional<Place> known = Await.completionOf(places.take(id, me, LEASE));
            return known != null && read(account, known);
        } catch (MessagingException | IOException | RuntimeException broken) {
            if (isRunning()) {
                LOG.info("Mailbox {} is opened again: {}", id, broken.toString());
                health.failed(id, "the mailbox cannot be read: " + broken.getMessage());
                rest();
            }
            return true;
        }
    }

    private boolean read(OpenAccount account, Optional<Place> known) throws MessagingException, IOException {
        MailServer server = MailServer.imap(account.account(), account.secrets());
        String folder = account.account().settings().getOrDefault("imapFolder", "INBOX");
        try (Mailbox mailbox = Mailbox.open(server, folder)) {
            Place place = mailbox.start(known);
            boolean ours = keep(account, place);
            while (isRunning() && ours) {
                List<Message> mails = mailbox.after(place);
                if (mails.isEmpty()) {
                    waitForNews(mailbox);
                    ours = Await.completionOf(places.take(account.account().id(), me, LEASE)) != null;
                } else {
                    place = tell(account, mailbox, mails, place);
                    ours = keep(account, place);
                }
            }
            return ours;
        }
    }

    private boolean keep(OpenAccount account, Place place) {
        return Boolean.TRUE.equals(
                Await.completionOf(places.keep(account.account().id(), me, place)));
    }

    private void waitForNews(Mailbox mailbox) throws MessagingException {
        if (!mailbox.waitForNews(longestWait)) {
            rest();
        }
    }

    /** The place moves only behind what Kafka has; what is told twice after a crash is the same event. */
    private Place tell(OpenAccount account, Mailbox mailbox, List<Message> mails, Place before)
            throws MessagingException, IOException {
        Place place = before;
        for (Message mail : mails) {
            Optional<Mailbox.NumberedMail> read = mailbox.read(mail);
            read.ifPresent(found -> tell(account, found.raw()));
            place = new Place(before.validity(), mailbox.uid(mail));
            if (read.isEmpty()) {
                health.failed(account.account().id(), "mail %d is too large or gone".formatted(place.uid()));
            }
        }
        return place;
    }

    private void tell(OpenAccount account, byte[] raw) {
        Post post = new Post(account.account(), clock.instant(), "message/rfc822", Map.of(), raw);
        var _ = Await.completionOf(publishing.publish(post, account.adapter().read(post)));
        health.received(account.account().id());
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What waits for news is left to its connection's end; the lease ends now, so that another replica may go on. */
    @Override
    public void stop() {
        super.stop();
        reading.forEach(account -> {
            var _ = Await.completionOf(places.leave(account, me).onErrorComplete());
        });
    }
}
