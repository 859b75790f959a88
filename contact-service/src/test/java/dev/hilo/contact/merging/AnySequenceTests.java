package dev.hilo.contact.merging;

import static dev.hilo.contact.ChannelEvents.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ChannelEvents.Somebody;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.testing.TestTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The same messages and edits come to two organisations; one also merges and undoes, in any order. Persons are whole
 * all the while, and once every merge is undone nobody can tell the two apart.
 */
class AnySequenceTests extends MergingFixtures {

    private static final int PEOPLE = 5;
    private static final int STEPS = 30;

    private final UUID twin = ChannelEvents.newOrganisation();
    private final List<String> ids = new ArrayList<>();
    private final List<String> twinIds = new ArrayList<>();
    private final Map<Integer, Integer> partOf = new HashMap<>();
    private final Map<Integer, String> merges = new TreeMap<>();
    private final int[] written = new int[PEOPLE];

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20_261_128, 4, 77})
    void leaves_what_there_would_be_without_merges(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, PEOPLE).forEach(person -> write(person, 0));
        IntStream.range(0, PEOPLE).forEach(this::remember);

        for (int step = 1; step <= STEPS; step++) {
            step(random, step);
            assertPersonsAreWhole();
        }
        undoAll(random);

        assertThat(IntStream.range(0, PEOPLE)
                        .mapToObj(person -> seen(ids.get(person)))
                        .toList())
                .isEqualTo(IntStream.range(0, PEOPLE)
                        .mapToObj(person -> seen(twinIds.get(person), twin))
                        .toList());
    }

    private void remember(int person) {
        ids.add(contact("persona" + person));
        twinIds.add(getAs(TestTokens.admin(twin), "/api/v1/contacts?q=persona" + person)
                .at("/items/0/id")
                .asString());
    }

    private void step(Random random, int step) {
        int person = random.nextInt(PEOPLE);
        switch (random.nextInt(6)) {
            case 0, 1 -> write(person, step);
            case 2 -> edit(root(person), "position = 'puesto %d'".formatted(step));
            case 3 -> edit(root(person), "tags = array_append(tags, 'etiqueta %d')".formatted(step));
            case 4 -> join(root(person), root(random.nextInt(PEOPLE)), random.nextBoolean());
            default -> undoOne(random);
        }
    }

    private void write(int person, int step) {
        tell(message(org, person, step), message(twin, person, step));
        written[person]++;
    }

    private static MessageReceived message(UUID org, int person, int step) {
        Channel channel = person % 2 == 0 ? Channel.WHATSAPP : Channel.TELEGRAM;
        Somebody somebody =
                ChannelEvents.on(org, channel).somebody("57300111223" + person, "Persona%d Mora".formatted(person));
        return somebody.says("m%d-%d".formatted(person, step), "texto " + step, NOON.plusSeconds(step));
    }

    private void edit(int person, String change) {
        sql("update contacts set %s where id in ('%s', '%s')".formatted(change, ids.get(person), twinIds.get(person)));
    }

    private void join(int survivor, int merged, boolean choose) {
        if (survivor != merged) {
            Map<String, String> choices = choose ? choose("name", "merged", "position", "merged") : Map.of();
            merges.put(merged, merged(ids.get(survivor), ids.get(merged), choices));
            partOf.put(merged, survivor);
        }
    }

    private void undoOne(Random random) {
        if (!merges.isEmpty()) {
            int merged = List.copyOf(merges.keySet()).get(random.nextInt(merges.size()));
            unmerge(merges.remove(merged));
            partOf.remove(merged);
        }
    }

    private void undoAll(Random random) {
        while (!merges.isEmpty()) {
            undoOne(random);
        }
    }

    private int root(int person) {
        return partOf.containsKey(person) ? root(partOf.get(person)) : person;
    }

    private void assertPersonsAreWhole() {
        Map<String, Integer> expected = new HashMap<>();
        IntStream.range(0, PEOPLE)
                .forEach(person -> expected.merge(ids.get(root(person)), written[person], Integer::sum));
        Set<String> seen = new HashSet<>();
        for (JsonNode contact : get("/api/v1/contacts").get("items")) {
            String id = contact.get("id").asString();
            assertThat(contact.at("/stats/interactions").asInt()).isEqualTo(expected.get(id));
            List<String> messages = each(get("/api/v1/contacts/" + id + "/timeline?kind=message&limit=200"), "/id");
            assertThat(messages).hasSize(expected.get(id));
            assertThat(seen.addAll(messages)).as("each message on one timeline").isTrue();
        }
        assertThat(ids("/api/v1/contacts")).containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    private Map<String, Object> seen(String contact) {
        return seen(contact, org);
    }

    private Map<String, Object> seen(String contact, UUID organisation) {
        String token = TestTokens.admin(organisation);
        JsonNode record = getAs(token, "/api/v1/contacts/" + contact);
        Map<String, Object> seen = new TreeMap<>();
        for (String pointer :
                List.of("/name", "/position", "/tags", "/stats", "/channels", "/score", "/lastInteractionAt")) {
            seen.put(pointer, record.at(pointer));
        }
        seen.put("handles", record.get("handles"));
        seen.put("timeline", each(getAs(token, "/api/v1/contacts/" + contact + "/timeline?limit=200"), "/text"));
        seen.put("conversations", each(getAs(token, "/api/v1/conversations?contact=" + contact), "/messages"));
        seen.put("merged", record.path("mergedInto").isMissingNode());
        return seen;
    }
}
