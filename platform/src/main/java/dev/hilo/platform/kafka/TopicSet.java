package dev.hilo.platform.kafka;

import java.util.List;

/** The topics a service writes to or reads from; they are created if they are missing. */
public record TopicSet(List<String> names) {

    public TopicSet {
        names = List.copyOf(names);
    }

    public static TopicSet of(String... names) {
        return new TopicSet(List.of(names));
    }
}
