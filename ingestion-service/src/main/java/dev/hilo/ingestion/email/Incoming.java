package dev.hilo.ingestion.email;

/** What a provider's post turned out to be. */
sealed interface Incoming {

    /**
     * A mail.
     *
     * @param raw the mail as it came, or the post where the provider took the mail apart
     * @param rawType media type of that
     * @param fallbackId names the mail if it has no Message-ID; the same when the post is repeated
     * @param proven whether the provider vouches that the mail comes from the domain it names in From
     * @param mailboxHash what stood behind the plus of our address, if the provider tells; may be empty
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
    record Arrived(Mail mail, byte[] raw, String rawType, String fallbackId, boolean proven, String mailboxHash)
            implements Incoming {}

    /** The provider speaks about the account. */
    record Told(String type, String id, String text) implements Incoming {}

    record NotUnderstood(String reason) implements Incoming {}

    static Incoming raw(byte[] message, boolean proven) {
        return new Arrived(Mail.parse(message), message, "message/rfc822", Digests.sha256(message), proven, "");
    }

    static Incoming parsed(Mail mail, byte[] post, String contentType, boolean proven) {
        return new Arrived(mail, post, contentType, mail.fingerprint(), proven, "");
    }
}
