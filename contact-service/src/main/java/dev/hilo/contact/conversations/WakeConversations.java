package dev.hilo.contact.conversations;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.outbox.OutboxRelay;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens conversations again whose time has come. The time stands in the row, so no restart forgets it. */
@Component
class WakeConversations {

    private final StreamDatabase database;
    private final OpenConversations conversations;
    private final Outbox outbox;
    private final OutboxRelay relay;

    WakeConversations(StreamDatabase database, OpenConversations conversations, Outbox outbox, OutboxRelay relay) {
        this.database = database;
        this.conversations = conversations;
        this.outbox = outbox;
        this.relay = relay;
    }

    @Scheduled(fixedDelayString = "${hilo.conversations.wake-every:2000}", timeUnit = TimeUnit.MILLISECONDS)
    Mono<Void> wake() {
        return conversations
                .wake()
                .filter(woken -> !woken.isEmpty())
                .delayUntil(woken -> outbox.append(database, Topics.CONVERSATION_EVENTS, woken))
                .as(database::inTransaction)
                .doOnNext(_ -> relay.wake())
                .then();
    }
}
