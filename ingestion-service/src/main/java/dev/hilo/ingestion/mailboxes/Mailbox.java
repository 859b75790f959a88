package dev.hilo.ingestion.mailboxes;

import dev.hilo.ingestion.email.MailServer;
import dev.hilo.ingestion.mailboxes.MailboxPlaces.Place;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** An open folder of a mailbox. Nothing in it is changed: what is unread stays unread. */
final class Mailbox implements AutoCloseable {

    private static final int LARGEST = 40 * 1024 * 1024;
    private static final int MOST_AT_ONCE = 50;

    private final Store store;
    private final IMAPFolder folder;

    private Mailbox(Store store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    static Mailbox open(MailServer server, String folderName) throws MessagingException {
        Store store = server.session().getStore();
        try {
            store.connect(server.host(), server.port(), server.user(), server.password());
            IMAPFolder folder = (IMAPFolder) store.getFolder(folderName);
            folder.open(Folder.READ_ONLY);
            return new Mailbox(store, folder);
        } catch (MessagingException failure) {
            store.close();
            throw failure;
        }
    }

    /** A mail and its number. */
    @SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
    record NumberedMail(long uid, byte[] raw) {}

    /**
     * Where to read on. A mailbox never read before is read from now on; where the numbers mean other mails than they
     * did, all are looked at again, and those known are known by their content.
     */
    Place start(Optional<Place> known) throws MessagingException {
        long validity = folder.getUIDValidity();
        return known.map(place -> place.validity() == validity ? place : new Place(validity, 0))
                .orElseGet(() -> new Place(validity, last()));
    }

    private long last() {
        try {
            long next = folder.getUIDNext();
            return next > 0 ? next - 1 : 0;
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The mails behind a place, in order; a few at a time. */
    List<Message> after(Place place) throws MessagingException {
        Message[] found = folder.getMessagesByUID(place.uid() + 1, UIDFolder.LASTUID);
        // The range "n:*" always holds the last mail, even where its number is below n (RFC 3501, 6.4.8).
        return Arrays.stream(found)
                .filter(mail -> mail != null && uid(mail) > place.uid())
                .sorted(Comparator.comparingLong(this::uid))
                .limit(MOST_AT_ONCE)
                .toList();
    }

    long uid(Message mail) {
        try {
            return folder.getUID(mail);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The mail as it is; nothing if it is too large, or was removed meanwhile. */
    Optional<NumberedMail> read(Message mail) throws MessagingException, IOException {
        if (mail.getSize() > LARGEST || mail.isExpunged()) {
            return Optional.empty();
        }
        ((IMAPMessage) mail).setPeek(true);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        return Optional.of(new NumberedMail(uid(mail), raw.toByteArray()));
    }

    /**
     * Waits until the server tells of something. False if it can't: then it has to be asked.
     *
     * @param longest without a word; a mail that came just before the waiting began is not told of by every server
     */
    boolean waitForNews(Duration longest) throws MessagingException {
        if (!((IMAPStore) store).hasCapability("IDLE")) {
            return false;
        }
        Thread alarm = Thread.ofVirtual().start(() -> endWaiting(longest));
        try {
            folder.idle(true);
        } finally {
            alarm.interrupt();
        }
        return true;
    }

    /** Any other command ends the waiting. */
    private void endWaiting(Duration after) {
        try {
            Thread.sleep(after);
            var _ = folder.getMessageCount();
        } catch (InterruptedException heardBefore) {
            Thread.currentThread().interrupt();
        } catch (MessagingException | IllegalStateException broken) {
            // Whoever waits is told the same by the connection.
        }
    }

    @Override
    public void close() throws MessagingException {
        try (store) {
            if (folder.isOpen()) {
                folder.close(false);
            }
        }
    }
}
