package dev.hilo.contact.intake;

import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.ChatMoved;
import dev.hilo.contracts.channel.HandleChanged;
import dev.hilo.contracts.channel.ReachabilityChanged;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a batch where an event changes what the events behind it mean: a handle that goes to another number, a chat that
 * moves. Between the cuts everything is written together.
 */
final class Segments {

    private Segments() {}

    static List<List<ChannelEvent>> of(List<ChannelEvent> events) {
        List<List<ChannelEvent>> segments = new ArrayList<>();
        boolean open = false;
        for (ChannelEvent event : events) {
            boolean alone = standsAlone(event);
            if (alone || !open) {
                segments.add(new ArrayList<>());
            }
            segments.getLast().add(event);
            open = !alone;
        }
        return segments;
    }

    static boolean standsAlone(ChannelEvent event) {
        return event instanceof HandleChanged || event instanceof ChatMoved || event instanceof ReachabilityChanged;
    }
}
