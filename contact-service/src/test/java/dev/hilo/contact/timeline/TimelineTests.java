package dev.hilo.contact.timeline;

import static dev.hilo.contact.ChannelEvents.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ChannelEvents.Somebody;
import dev.hilo.contact.ContactFixtures;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MediaStored;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.MessageStatusChanged.Failure;
import dev.hilo.platform.ids.Ids;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TimelineTests extends ContactFixtures {

    private final ChannelEvents whatsapp = ChannelEvents.on(org, Channel.WHATSAPP);
    private final ChannelEvents telegram = ChannelEvents.on(org, Channel.TELEGRAM);
    private final Somebody ana = whatsapp.somebody("573001112233", "Ana");

    private JsonNode timeline(String words) {
        return get("/api/v1/contacts/" + contact(words) + "/timeline");
    }

    private JsonNode messages() {
        String conversation = get("/api/v1/conversations").at("/items/0/id").asString();
        return get("/api/v1/conversations/" + conversation + "/messages");
    }

    @Test
    void the_providers_time_orders_a_timeline_not_the_order_of_arrival() {
        tell(
                ana.says("m3", "tres", NOON.plusSeconds(3)),
                ana.says("m1", "uno", NOON.plusSeconds(1)),
                ana.isTold("m2", "dos", NOON.plusSeconds(2)));

        JsonNode page = timeline("ana");

        assertThat(each(page, "/text")).containsExactly("tres", "dos", "uno");
        assertThat(each(page, "/direction")).containsExactly("in", "out", "in");
        assertThat(each(page, "/at"))
                .containsExactly("2026-10-01T12:00:03Z", "2026-10-01T12:00:02Z", "2026-10-01T12:00:01Z");
        assertThat(page.at("/items/0/kind").asString()).isEqualTo("message");
        assertThat(page.at("/items/0/channel").asString()).isEqualTo("whatsapp");
        assertThat(page.at("/items/0/messageKind").asString()).isEqualTo("text");
        assertThat(page.at("/items/0/preview").asString()).isEqualTo("tres");
        assertThat(page.at("/items/0/providerMessageId").asString()).isEqualTo("m3");
        assertThat(page.at("/items/0/messageId").asString())
                .isEqualTo(page.at("/items/0/id").asString());
        assertThat(page.at("/items/0/conversationId").asString()).isNotEmpty();
        assertThat(page.get("next").isNull()).isTrue();
    }

    @Test
    void pages_put_together_are_the_timeline_also_where_times_are_equal() {
        tell(IntStream.range(0, 9)
                .mapToObj(i -> ana.says("m" + i, "t" + i, NOON.plusSeconds(i / 4)))
                .toList());

        List<String> paged = twoByTwo("/api/v1/contacts/" + contact("ana") + "/timeline").stream()
                .map(item -> item.get("id").asString())
                .toList();

        assertThat(paged).hasSize(9).doesNotHaveDuplicates().isEqualTo(each(timeline("ana"), "/id"));
    }

    @Test
    void an_edit_shows_its_last_wording() {
        tell(
                ana.says("m1", "hola", NOON),
                ana.edits("m1", "adiós", NOON.plusSeconds(20)),
                ana.edits("m1", "hasta luego", NOON.plusSeconds(10)));

        JsonNode item = timeline("ana").at("/items/0");
        assertThat(item.get("text").asString()).isEqualTo("adiós");
        assertThat(item.get("preview").asString()).isEqualTo("adiós");
        assertThat(item.get("editedAt").asString()).isEqualTo("2026-10-01T12:00:20Z");
        assertThat(item.get("at").asString()).isEqualTo("2026-10-01T12:00:00Z");
        assertThat(messages().at("/items/0/text").asString()).isEqualTo("adiós");
    }

    @Test
    void what_was_taken_back_stands_there_without_its_words() {
        tell(ana.says("m1", "secreto", NOON), ana.takesBack("m1", NOON.plusSeconds(5)));

        JsonNode item = timeline("ana").at("/items/0");
        assertThat(item.get("text").asString()).isEmpty();
        assertThat(item.get("preview").asString()).isEmpty();
        assertThat(item.get("deletedAt").asString()).isEqualTo("2026-10-01T12:00:05Z");
        assertThat(messages().toString()).doesNotContain("secreto");
    }

    @Test
    void a_status_is_the_furthest_one_heard_of() {
        tell(
                ana.says("m0", "hola", NOON),
                ana.isTold("m1", "¿qué tal?", NOON.plusSeconds(1)),
                ana.status("m1", DeliveryStatus.READ, NOON.plusSeconds(9)),
                ana.status("m1", DeliveryStatus.DELIVERED, NOON.plusSeconds(5)));

        assertThat(timeline("ana").at("/items/0/status").asString()).isEqualTo("read");
        assertThat(timeline("ana").at("/items/1").has("status")).isFalse();
    }

    @Test
    void a_failure_tells_its_reasons() {
        MessageReceived sent = ana.isTold("m1", "¿qué tal?", NOON);
        tell(
                ana.says("m0", "hola", NOON.minusSeconds(1)),
                sent,
                new MessageStatusChanged(
                        ana.status("m1", DeliveryStatus.FAILED, NOON.plusSeconds(1))
                                .origin(),
                        sent.message(),
                        null,
                        DeliveryStatus.FAILED,
                        List.of(new Failure("131047", "Re-engagement message")),
                        null));

        assertThat(messages().at("/items/0/status").asString()).isEqualTo("failed");
        assertThat(messages().at("/items/0/failure").size()).isEqualTo(1);
        assertThat(messages().at("/items/0/failure/0/code").asString()).isEqualTo("131047");
        assertThat(messages().at("/items/0/failure/0/reason").asString()).isEqualTo("Re-engagement message");
        assertThat(messages().at("/items/0/failure/0/message").asString()).contains("24 horas", "plantilla");
    }

    @Test
    void the_latest_reaction_of_each_person_stands_on_its_message() {
        tell(
                ana.says("m1", "hola", NOON),
                ana.isTold("m2", "¿qué tal?", NOON.plusSeconds(1)),
                ana.reacts("r2", "👍", "m2", NOON.plusSeconds(4)),
                ana.reacts("r1", "❤️", "m2", NOON.plusSeconds(3)),
                ana.received(Direction.OUT, "r3", Content.of(MessageKind.REACTION, "🎉"), "m2", NOON.plusSeconds(5)),
                ana.reacts("r4", "😂", "m1", NOON.plusSeconds(6)),
                ana.reacts("r5", "", "m1", NOON.plusSeconds(7)));

        JsonNode told = item(messages(), "m2");
        assertThat(told.get("reactions").toString()).isEqualTo("""
                        [{"emoji":"👍","author":"Ana","direction":"in","at":"2026-10-01T12:00:04Z"},\
                        {"emoji":"🎉","author":"","direction":"out","at":"2026-10-01T12:00:05Z"}]""");
        assertThat(item(messages(), "m1").get("reactions").isEmpty()).isTrue();
        assertThat(item(messages(), "r2").get("kind").asString()).isEqualTo("reaction");
    }

    @Test
    void an_answer_names_the_message_it_answers() {
        tell(
                ana.isTold("m1", "¿vienes?", NOON),
                ana.received(Direction.IN, "m2", Content.of(MessageKind.TEXT, "sí"), "m1", NOON.plusSeconds(1)),
                ana.received(
                        Direction.IN, "m3", Content.of(MessageKind.TEXT, "¿y esto?"), "lost", NOON.plusSeconds(2)));

        JsonNode page = messages();
        assertThat(item(page, "m2").get("replyTo").asString())
                .isEqualTo(item(page, "m1").get("id").asString());
        assertThat(item(page, "m3").has("replyTo")).isFalse();
        assertThat(item(page, "m3").get("replyToProviderKey").asString()).isEqualTo("lost");
    }

    @Test
    void files_show_what_was_learnt_of_them() {
        UUID file = Ids.next();
        Media pending =
                new Media(file, Media.State.PENDING, "image/jpeg", "foto.jpg", null, null, "cid1", "whatsapp:123");
        Media stored = new Media(file, Media.State.STORED, "image/jpeg", null, 2048L, "ab", null, null);
        MessageReceived picture = ana.received(
                Direction.IN, "m1", Content.of(MessageKind.IMAGE, "").withMedia(List.of(pending)), null, NOON);
        tell(picture, new MediaStored(ana.takesBack("x", NOON).origin(), picture.message(), stored));

        String expected = """
                [{"id":"%1$s","state":"stored","mimeType":"image/jpeg","fileName":"foto.jpg","size":2048,"contentId":"cid1",\
                "url":"/api/v1/media/%1$s"}]""".formatted(file);
        assertThat(timeline("ana").at("/items/0/media").toString()).isEqualTo(expected);
        assertThat(timeline("ana").at("/items/0/preview").asString()).isEqualTo("📷");
        assertThat(messages().at("/items/0/media").toString()).isEqualTo(expected);
    }

    @Test
    void other_entries_stand_between_messages() {
        Somebody berta = telegram.somebody("77", "Berta");
        tell(
                berta.says("m1", "hola", NOON),
                berta.blocks(NOON.plusSeconds(5)),
                berta.says("m2", "eh", NOON.plusSeconds(9)));

        assertThat(each(timeline("berta"), "/kind")).containsExactly("message", "membership", "message");
        String path = "/api/v1/contacts/" + contact("berta") + "/timeline";
        assertThat(each(get(path + "?kind=membership"), "/preview")).containsExactly("kicked");
        assertThat(each(get(path + "?kind=message"), "/kind")).containsExactly("message", "message");
        assertThat(each(get(path + "?kind=note,deal"), "/kind")).isEmpty();
        assertThat(each(get(path + "?channel=whatsapp"), "/kind")).isEmpty();
        assertThat(each(get(path + "?channel=telegram&limit=2"), "/kind")).containsExactly("message", "membership");
        assertThat(twoByTwo(path)).hasSize(3);
    }

    @Test
    void a_persons_timeline_is_that_of_all_contacts_merged_into_them() {
        tell(ana.says("m1", "hola", NOON), telegram.somebody("77", "Berta").says("m2", "hola", NOON.plusSeconds(1)));
        String root = contact("ana");
        String merged = contact("berta");
        sql("update contacts set merged_into = '%s' where id = '%s'".formatted(root, merged));

        JsonNode page = get("/api/v1/contacts/" + root + "/timeline");

        assertThat(each(page, "/channel")).containsExactly("telegram", "whatsapp");
        assertThat(each(get("/api/v1/contacts/" + merged + "/timeline"), "/channel"))
                .containsExactly("telegram", "whatsapp");
        assertThat(each(get("/api/v1/conversations?contact=" + root), "/channel"))
                .containsExactly("telegram", "whatsapp");
        assertThat(get("/api/v1/contacts/" + root).get("channels").toString()).contains("telegram");
    }

    private static JsonNode item(JsonNode page, String providerMessageId) {
        for (JsonNode item : page.get("items")) {
            if (item.get("providerMessageId").asString().equals(providerMessageId)) {
                return item;
            }
        }
        throw new AssertionError(providerMessageId + " is not in " + page);
    }
}
