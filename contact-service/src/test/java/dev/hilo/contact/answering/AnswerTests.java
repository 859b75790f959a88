package dev.hilo.contact.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents.Somebody;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.MessageStatusChanged.Failure;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.testing.TestTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AnswerTests extends AnswerFixtures {

    @Test
    void an_answer_is_queued_shown_and_on_its_way() {
        String conversation = conversationWith(ana, "wamid.1");

        JsonNode message = answered(conversation, Map.of("text", "¡Hola, Ana!"));

        assertThat(message.get("status").asString()).isEqualTo("queued");
        assertThat(message.get("direction").asString()).isEqualTo("out");
        assertThat(message.get("author").asString()).isEqualTo("Ana Prueba");
        assertThat(each(get("/api/v1/conversations/" + conversation + "/messages"), "/text"))
                .containsExactly("¡Hola, Ana!", "hola");
        SendMessage request = outbound(1).getFirst();
        assertThat(request.messageId()).hasToString(message.get("id").asString());
        assertThat(request.recipient().value()).isEqualTo(ANA_NUMBER);
        assertThat(request.content().text()).isEqualTo("¡Hola, Ana!");
        assertThat(get("/api/v1/conversations/" + conversation).get("unread").asInt())
                .isZero();
    }

    @Test
    void a_repeated_request_writes_once_and_a_changed_one_is_refused() {
        String conversation = conversationWith(ana, "wamid.1");

        JsonNode first = answered(conversation, Map.of("text", "una vez"), "Idempotency-Key", "k1");
        JsonNode again = answered(conversation, Map.of("text", "una vez"), "Idempotency-Key", "k1");

        assertThat(again.get("id")).isEqualTo(first.get("id"));
        answer(conversation, Map.of("text", "otra cosa"), "Idempotency-Key", "k1")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:hilo:problem:key-used-for-another-request");
        assertThat(outbound(1)).hasSize(1);
        assertThat(each(get("/api/v1/conversations/" + conversation + "/messages"), "/text"))
                .containsExactly("una vez", "hola");
    }

    @Test
    void what_becomes_of_it_comes_back_under_the_name_its_provider_gave() {
        String conversation = conversationWith(ana, "wamid.1");
        String id =
                answered(conversation, Map.of("text", "¿sigue ahí?")).get("id").asString();

        tell(status(id, "wamid.ours", DeliveryStatus.SENT), status(id, "wamid.ours", DeliveryStatus.DELIVERED));
        assertThat(message(conversation, id).get("status").asString()).isEqualTo("delivered");
        assertThat(message(conversation, id).get("providerMessageId").asString())
                .isEqualTo("wamid.ours");

        tell(ana.status("wamid.ours", DeliveryStatus.READ, justNow()), status(id, "wamid.ours", DeliveryStatus.SENT));
        tell(ana.reacts("wamid.r", "👍", "wamid.ours", Instant.now()));

        JsonNode message = message(conversation, id);
        assertThat(message.get("status").asString()).isEqualTo("read");
        assertThat(message.at("/reactions/0/emoji").asString()).isEqualTo("👍");
        assertThat(get("/api/v1/conversations/" + conversation).get("messages").asInt())
                .isEqualTo(3);
    }

    @Test
    void a_status_that_comes_before_anybody_knew_the_name_is_not_lost() {
        String conversation = conversationWith(ana, "wamid.1");
        String id = answered(conversation, Map.of("text", "rápido")).get("id").asString();

        tell(ana.status("wamid.early", DeliveryStatus.DELIVERED, justNow()));
        tell(status(id, "wamid.early", DeliveryStatus.SENT));

        assertThat(message(conversation, id).get("status").asString()).isEqualTo("delivered");
    }

    @Test
    void an_answer_counts_for_engagement_once_it_was_sent() {
        String conversation = conversationWith(ana, "wamid.1");
        String id = answered(conversation, Map.of("text", "hola")).get("id").asString();
        String contact = "/api/v1/contacts/" + contact("Ana");
        int before = get(contact).at("/stats/interactions").asInt();

        tell(status(id, "wamid.ours", DeliveryStatus.SENT));
        tell(status(id, "wamid.ours", DeliveryStatus.SENT), status(id, "wamid.ours", DeliveryStatus.READ));

        assertThat(get(contact).at("/stats/interactions").asInt()).isEqualTo(before + 1);
    }

    @Test
    void what_failed_says_why_and_can_be_sent_again() {
        String conversation = conversationWith(ana, "wamid.1");
        String id = answered(conversation, Map.of("text", "¿hola?")).get("id").asString();
        String retry = "/api/v1/conversations/%s/messages/%s/retry".formatted(conversation, id);
        post(admin, retry, Map.of()).expectStatus().isEqualTo(409);

        tell(failed(id, "131026"));
        JsonNode failure = message(conversation, id).at("/failure/0");
        assertThat(failure.get("code").asString()).isEqualTo("131026");
        assertThat(failure.get("message").asString()).startsWith("No se puede entregar");

        post(admin, retry, Map.of())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("queued");
        tell(failed(id, "131026"));
        assertThat(message(conversation, id).get("status").asString())
                .as("what is told late of the first attempt does not concern the second")
                .isEqualTo("queued");
        SendMessage second = outbound(2).getLast();
        assertThat(second.attempt()).isEqualTo(2);
        tell(status(second.callback(), "wamid.second", DeliveryStatus.SENT));
        assertThat(message(conversation, id).get("status").asString()).isEqualTo("sent");
    }

    @Test
    void an_uncertain_message_becomes_certain_when_the_provider_tells() {
        String conversation = conversationWith(ana, "wamid.1");
        String id = answered(conversation, Map.of("text", "hola")).get("id").asString();

        tell(status(id, SendMessage.ownKey(id), DeliveryStatus.UNCERTAIN));
        assertThat(message(conversation, id).get("status").asString()).isEqualTo("uncertain");
        tell(status(id, "wamid.after-all", DeliveryStatus.SENT));

        assertThat(message(conversation, id).get("status").asString()).isEqualTo("sent");
    }

    @Test
    void an_answer_to_a_message_names_it() {
        String conversation = conversationWith(ana, "wamid.1");
        String first = get("/api/v1/conversations/" + conversation + "/messages")
                .at("/items/0/id")
                .asString();

        JsonNode message = answered(conversation, Map.of("text", "a eso voy", "replyTo", first));

        assertThat(message.get("replyTo").asString()).isEqualTo(first);
        assertThat(outbound(1).getFirst().replyTo()).isEqualTo(MessageRef.of("wamid.1"));
        refused(conversation, Map.of("text", "x", "replyTo", UUID.randomUUID()), "/errors/0/code", "unknown-message");
    }

    @Test
    void a_private_note_stays_inside_and_names_colleagues() {
        String conversation = conversationWith(ana, "wamid.1");
        UUID luis = UUID.randomUUID();
        sql("insert into directory_users values ('%s', '%s', 'Luis', 'l@x.test', 'es', 'UTC', true, 1)"
                .formatted(luis, org));

        JsonNode note =
                answered(conversation, Map.of("text", "@Luis mira esto", "private", true, "mentions", List.of(luis)));

        assertThat(note.get("kind").asString()).isEqualTo("note");
        assertThat(note.has("status")).isFalse();
        assertThat(note.at("/details/mentions/0/name").asString()).isEqualTo("Luis");
        answered(conversation, Map.of("text", "esto sí"));
        assertThat(outbound(1)).extracting(sent -> sent.content().text()).containsExactly("esto sí");
        assertThat(environment
                        .probe("conversation.events")
                        .await(
                                1,
                                event -> dev.hilo.testing.KafkaProbe.header(event, "ce_type")
                                                .equals("ColleagueMentioned")
                                        && dev.hilo.testing.KafkaProbe.header(event, "org")
                                                .equals(org.toString())))
                .hasSize(1);
        refused(
                conversation,
                Map.of("text", "x", "private", true, "mentions", List.of(UUID.randomUUID())),
                "/errors/0/code",
                "unknown-user");
    }

    @Test
    void a_mail_is_answered_where_its_writer_wants_and_in_its_thread() {
        Somebody eva = email.somebody("eva@example.org", "Eva");
        tell(eva.received(
                dev.hilo.contracts.channel.Direction.IN,
                "first@example.org",
                dev.hilo.contracts.channel.Content.of(dev.hilo.contracts.channel.MessageKind.TEXT, "hola")
                        .withDetails(Map.of(
                                "subject",
                                "Pedido",
                                "from",
                                "eva@example.org",
                                "references",
                                List.of("zero@example.org"))),
                null,
                justNow()));

        answered(conversationOf("Eva"), Map.of("text", "recibido"));

        SendMessage request = outbound(1).getFirst();
        assertThat(request.recipient().value()).isEqualTo("eva@example.org");
        assertThat(request.mail())
                .isEqualTo(new SendMessage.MailThread(
                        "Re: Pedido", "first@example.org", List.of("zero@example.org", "first@example.org")));
    }

    @Test
    void what_cannot_be_sent_is_refused_before_anything_is_written() {
        String conversation = conversationWith(ana, "wamid.1");
        Somebody old = whatsapp.somebody("573009998877", "Vieja");
        tell(old.says("wamid.old", "hola", Instant.now().minusSeconds(25 * 3600)));
        Somebody tim = telegram.somebody("777", "Tim");
        tell(tim.says("1", "hi", justNow()), tim.blocks(Instant.now()));

        refused(conversationOf("Vieja"), Map.of("text", "tarde"), "/type", "urn:hilo:problem:window-closed");
        refused(conversationOf("Tim"), Map.of("text", "hi"), "/type", "urn:hilo:problem:recipient-blocked-us");
        refused(conversation, Map.of("text", "x".repeat(4097)), "/errors/0/code", "too-long");
        refused(conversation, Map.of("text", " "), "/errors/0/code", "required");
        refused(conversation, Map.of("media", List.of(UUID.randomUUID())), "/errors/0/code", "unknown-file");
        refused(conversation, Map.of("media", List.of(file("image/gif", 10))), "/errors/0/code", "media-type");
        refused(conversation, Map.of("media", List.of(file("image/png", 6L << 20))), "/errors/0/code", "too-large");
        refused(
                conversation,
                Map.of("template", Map.of("name", "nope", "language", "es")),
                "/errors/0/code",
                knownTemplate());
        answer(conversation, Map.of("media", "no list")).expectStatus().isBadRequest();
        assertThat(each(get("/api/v1/conversations/" + conversation + "/messages"), "/text"))
                .containsExactly("hola");
    }

    @Test
    void a_template_opens_a_closed_window() {
        Somebody old = whatsapp.somebody("573009998877", "Vieja");
        tell(old.says("wamid.old", "hola", Instant.now().minusSeconds(25 * 3600)));
        knownTemplate();

        JsonNode message = answered(
                conversationOf("Vieja"),
                Map.of("template", Map.of("name", "saludo", "language", "es", "parameters", List.of("Vieja"))));

        assertThat(message.get("text").asString()).isEqualTo("Hola Vieja");
        assertThat(outbound(1).getFirst().template().parameters()).containsExactly("Vieja");
    }

    @Test
    void nobody_writes_in_a_conversation_of_another_organisation_or_out_of_reach() {
        String conversation = conversationWith(ana, "wamid.1");
        String path = "/api/v1/conversations/%s/messages".formatted(conversation);

        post(TestTokens.admin(UUID.randomUUID()), path, Map.of("text", "x"))
                .expectStatus()
                .isNotFound();
        post(TestTokens.with(org, "conversations:create:own"), path, Map.of("text", "x"))
                .expectStatus()
                .isNotFound();
        post(TestTokens.with(org, "conversations:view:all"), path, Map.of("text", "x"))
                .expectStatus()
                .isForbidden();
    }

    private JsonNode message(String conversation, String id) {
        for (JsonNode message :
                get("/api/v1/conversations/" + conversation + "/messages").get("items")) {
            if (message.get("id").asString().equals(id)) {
                return message;
            }
        }
        throw new AssertionError("no such message");
    }

    private UUID file(String type, long size) {
        UUID id = UUID.randomUUID();
        sql("insert into uploaded_files values ('%s', '%s', '%s', 'f', %d, '')".formatted(id, org, type, size));
        return id;
    }

    /** The organisation's account has one template, and what one that it does not have is called. */
    private String knownTemplate() {
        sql("insert into message_templates values ('%s', 'saludo', 'es', '%s', 'UTILITY', 'Hola {{1}}', 1, now())"
                .formatted(whatsapp.account(), org));
        return "unknown-template";
    }

    private MessageStatusChanged status(String callback, String wamid, DeliveryStatus status) {
        return changed(callback, wamid, status, List.of());
    }

    private MessageStatusChanged failed(String id, String code) {
        return changed(id, SendMessage.ownKey(id), DeliveryStatus.FAILED, List.of(new Failure(code, "Undeliverable")));
    }

    private MessageStatusChanged changed(String callback, String wamid, DeliveryStatus status, List<Failure> failures) {
        Instant now = Instant.now();
        Handle recipient = ana.handles().getFirst();
        Origin origin = new Origin(
                UUID.randomUUID(),
                org,
                Channel.WHATSAPP,
                whatsapp.account(),
                now,
                now,
                "%s:%s:%s:%s".formatted(org, Channel.WHATSAPP, whatsapp.account(), recipient.value()),
                "{}");
        return new MessageStatusChanged(origin, MessageRef.of(wamid), recipient, status, failures, callback);
    }
}
