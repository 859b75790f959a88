package dev.hilo.contact.answering;

import dev.hilo.contact.answering.WriteAnswer.Writing;
import dev.hilo.contact.contacts.MergeGroups;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes to somebody first: on the channel they prefer, or on the one asked for, if that is possible now. */
@Component
class StartConversation {

    private final ApiDatabase database;
    private final MergeGroups groups;
    private final Ways ways;
    private final WriteAnswer writing;

    StartConversation(ApiDatabase database, MergeGroups groups, Ways ways, WriteAnswer writing) {
        this.database = database;
        this.groups = groups;
        this.ways = ways;
        this.writing = writing;
    }

    /**
     * Who wants to write to whom.
     *
     * @param channel the preferred one if none is named
     * @param account any of the channel if none is named
     */
    record Start(
            Caller caller,
            UUID contact,
            Reach reach,
            @Nullable String channel,
            @Nullable UUID account,
            NewMessage message,
            @Nullable String requestKey) {}

    /** The conversation and the message in it. */
    record Started(UUID conversation, UUID message) {}

    /** Fails with 404, with 422 if no way or not the one asked for is open now. */
    Mono<Started> start(Start start) {
        return groups.of(start.contact(), start.reach())
                .flatMap(people -> ways.of(start.contact(), people))
                .map(found -> chosen(found, start))
                .flatMap(way -> write(start, way));
    }

    /** One transaction: a message that is refused leaves no conversation behind. */
    private Mono<Started> write(Start start, Way way) {
        return ways.open(start.caller().org(), way)
                .flatMap(conversation -> write(start, conversation))
                .as(database::inTransaction);
    }

    private Mono<Started> write(Start start, UUID conversation) {
        Reach all = new Reach(
                dev.hilo.platform.security.Scope.ALL,
                start.reach().me(),
                start.reach().teams());
        return writing.write(new Writing(start.caller(), conversation, all, start.requestKey()), start.message())
                .map(message -> new Started(conversation, message));
    }

    private static Way chosen(List<Way> found, Start start) {
        Set<Channel> asked = Parameters.choices("channel", start.channel(), Channel.class);
        List<Way> candidates = found.stream()
                .filter(way -> asked.isEmpty() || asked.contains(way.channel()))
                .filter(way -> start.account() == null || start.account().equals(way.account()))
                .toList();
        Optional<Way> open =
                candidates.stream().filter(way -> way.obstacle().isEmpty()).findFirst();
        return open.orElseThrow(() -> new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                candidates.stream()
                        .flatMap(way -> way.obstacle().stream())
                        .findFirst()
                        .map(Way.Obstacle::code)
                        .orElse("no-account")));
    }
}
