package dev.hilo.gateway.live;

import java.util.List;
import org.springframework.http.codec.ServerSentEvent;

/** How a stream begins. */
sealed interface Beginning {

    /** With what they missed. */
    record From(Position position, List<ServerSentEvent<String>> missed) implements Beginning {

        public From {
            missed = List.copyOf(missed);
        }
    }

    /** They have heard, on another replica, what has not come to this one yet. */
    record Ahead() implements Beginning {}

    /** What they missed is not known here any more: they have to ask for everything anew. */
    record TooOld() implements Beginning {}
}
