package dev.hilo.gateway.live;

import dev.hilo.contracts.Topics;
import java.util.List;

/** The topics that browsers hear of, in the order in which {@link Position}s name them; new ones come last. */
final class LiveTopics {

    static final List<String> ALL =
            List.of(Topics.CONVERSATION_EVENTS, Topics.CONTACT_EVENTS, Topics.DEAL_EVENTS, Topics.TASK_EVENTS);

    private LiveTopics() {}
}
