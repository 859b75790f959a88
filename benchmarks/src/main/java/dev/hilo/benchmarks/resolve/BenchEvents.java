package dev.hilo.benchmarks.resolve;

import dev.hilo.benchmarks.people.Chance;
import dev.hilo.benchmarks.people.Phrases;
import dev.hilo.benchmarks.people.SpanishNames;
import dev.hilo.benchmarks.surroundings.Now;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.contracts.channel.Person;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Messages as ingestion-service publishes them, of made-up WhatsApp customers. */
final class BenchEvents {

    private final UUID org;
    private final String run;
    private final Chance chance;

    /** Customers of one run are strangers to those of any other. */
    BenchEvents(UUID org, String run) {
        this.org = org;
        this.run = run;
        chance = Chance.of(run);
    }

    /** One message of each of these customers, first of the first. */
    Stream<MessageReceived> oneOfEach(UUID account, int from, int to) {
        return IntStream.range(from, to).mapToObj(sender -> message(account, sender, sender));
    }

    /** So many messages of customers drawn by chance. */
    Stream<MessageReceived> mixed(UUID account, int messages, int senders) {
        return IntStream.range(0, messages).mapToObj(number -> message(account, number, chance.below(senders)));
    }

    private MessageReceived message(UUID account, int number, int sender) {
        String phone = phone(sender);
        String id = "wamid.%s.%s.%d".formatted(run, account, number);
        Instant now = Now.instant();
        String text = Phrases.question(chance);
        String subject = "%s:%s:%s:%s".formatted(org, Channel.WHATSAPP, account, phone);
        Origin origin = new Origin(
                Ids.of(org, Channel.WHATSAPP.name(), account.toString(), "message", id),
                org,
                Channel.WHATSAPP,
                account,
                now,
                now,
                subject,
                raw(phone, id, now, text));
        return new MessageReceived(
                origin,
                Direction.IN,
                MessageRef.of(id),
                person(sender, phone),
                "",
                Content.of(MessageKind.TEXT, text),
                null);
    }

    private Person person(int sender, String phone) {
        String name = SpanishNames.name(Chance.of(run, Integer.toString(sender)));
        return new Person(List.of(new Handle(HandleKind.WHATSAPP, phone, Verification.ATTESTED)), name, null, null);
    }

    private String phone(int sender) {
        return "3468%04d%07d".formatted(Math.floorMod(run.hashCode(), 10_000), sender);
    }

    /** The piece of the post that travels with an event. */
    private static String raw(String phone, String id, Instant at, String text) {
        return """
                {"from":"%s","id":"%s","timestamp":"%d","type":"text","text":{"body":"%s"}}""".formatted(phone, id, at.getEpochSecond(), text.replace("\n", "\\n"));
    }
}
