package dev.hilo.ingestion.json;

import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.ingestion.channel.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been found in a post so far: one bad piece never spoils the others. */
public final class Findings {

    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);

    /** With more unread pieces than this the post is kept once and whole rather than in as many records. */
    private static final int MOST_UNREAD = 50;

    private final byte[] body;
    private final List<ChannelEvent> events = new ArrayList<>();
    private final List<Reading.Unread> unread = new ArrayList<>();

    public Findings(byte[] body) {
        this.body = body;
    }

    /** Adds what the reader makes of the piece, or the piece itself as unread. */
    public void read(Piece piece, Function<Piece, List<? extends ChannelEvent>> reader) {
        try {
            events.addAll(reader.apply(piece));
        } catch (Unreadable e) {
            unread(e.reason(), piece);
        } catch (RuntimeException e) {
            // A mistake of ours: the piece is kept and can be replayed once it is mended.
            LOG.error("A piece of a post could not be read", e);
            unread("unexpected: %s".formatted(e.getClass().getSimpleName()), piece);
        }
    }

    public void unread(String reason, Piece piece) {
        if (unread.size() <= MOST_UNREAD) {
            unread.add(new Reading.Unread(reason, piece.json().getBytes(StandardCharsets.UTF_8)));
        }
    }

    public Reading reading() {
        if (unread.size() > MOST_UNREAD) {
            String reason = "more than %d pieces, the first: %s"
                    .formatted(MOST_UNREAD, unread.getFirst().reason());
            return new Reading(events, List.of(new Reading.Unread(reason, body)), List.of());
        }
        return new Reading(events, unread, List.of());
    }
}
