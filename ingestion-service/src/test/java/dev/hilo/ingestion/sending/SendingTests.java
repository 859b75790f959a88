package dev.hilo.ingestion.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.MessageStatusChanged.Failure;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.ingestion.sending.Peers.Reaction;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SendingTests extends SendingFixtures {

    @Test
    void whatsapp_gets_the_message_with_our_id_and_its_name_is_told() {
        SendMessage message = toWhatsApp(whatsApp(), "573000000001", "¡hola!");

        send(message);

        MessageStatusChanged told = told(message);
        JsonNode body = JsonMapper.shared()
                .readTree(PEERS.callsFor("573000000001").getFirst().body());
        assertThat(body.at("/text/body").asString()).isEqualTo("¡hola!");
        assertThat(body.at("/biz_opaque_callback_data").asString())
                .isEqualTo(message.messageId().toString());
        assertThat(told.status()).isEqualTo(DeliveryStatus.SENT);
        assertThat(told.target().key()).startsWith("wamid.");
        assertThat(told.callbackData()).isEqualTo(message.callback());
        assertThat(told.subject()).isEqualTo(message.subject());
    }

    @Test
    void a_message_told_twice_is_sent_once() {
        SendMessage message = toWhatsApp(whatsApp(), "573000000002", "una vez");
        SendMessage after = toWhatsApp(message.account(), "573000000002", "después");

        send(message, message);
        send(message, after);

        told(after);
        assertThat(PEERS.callsFor("573000000002")).hasSize(2);
    }

    @Test
    void a_refusal_is_final_and_keeps_its_code() {
        PEERS.react("573000000003", error(400, 131047, "Re-engagement message"));
        SendMessage message = toWhatsApp(whatsApp(), "573000000003", "tarde");

        send(message);

        assertThat(told(message).status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(told(message).failures()).containsExactly(new Failure("131047", "Re-engagement message"));
        assertThat(PEERS.callsFor("573000000003")).hasSize(1);
    }

    @Test
    void what_was_certainly_not_sent_is_tried_again() {
        PEERS.react(
                "573000000004", error(503, 131016, "Service unavailable"), error(500, 131000, "Something went wrong"));
        SendMessage message = toWhatsApp(whatsApp(), "573000000004", "otra vez");

        send(message);

        assertThat(told(message).status()).isEqualTo(DeliveryStatus.SENT);
        assertThat(PEERS.callsFor("573000000004")).hasSize(3);
    }

    @Test
    void a_connection_that_breaks_after_the_message_leaves_it_uncertain_and_unrepeated() {
        PEERS.react("573000000005", new Reaction.HangUp());
        PEERS.react("573000000006", new Reaction.Delay(Duration.ofSeconds(4)));
        UUID account = whatsApp();
        SendMessage broken = toWhatsApp(account, "573000000005", "¿llegó?");
        SendMessage silent = toWhatsApp(account, "573000000006", "¿y este?");

        send(broken, silent);

        assertThat(told(broken).status()).isEqualTo(DeliveryStatus.UNCERTAIN);
        assertThat(told(silent).status()).isEqualTo(DeliveryStatus.UNCERTAIN);
        assertThat(told(broken).failures().getFirst().code()).isEqualTo("uncertain");
        assertThat(PEERS.callsFor("573000000005")).hasSize(1);
        assertThat(PEERS.callsFor("573000000006")).hasSize(1);
    }

    @Test
    void a_crash_before_the_call_repeats_and_a_crash_during_it_does_not() {
        UUID account = whatsApp();
        SendMessage claimed = toWhatsApp(account, "573000000007", "a salvo");
        SendMessage sending = toWhatsApp(account, "573000000008", "quién sabe");
        orphan(claimed, "CLAIMED");
        orphan(sending, "SENDING");

        assertThat(told(claimed).status()).isEqualTo(DeliveryStatus.SENT);
        assertThat(told(sending).status()).isEqualTo(DeliveryStatus.UNCERTAIN);
        assertThat(PEERS.callsFor("573000000007")).hasSize(1);
        assertThat(PEERS.callsFor("573000000008")).isEmpty();
    }

    @Test
    void messages_to_one_person_keep_their_order_even_when_the_first_is_slow() {
        PEERS.react("573000000009", new Reaction.Delay(Duration.ofMillis(700)));
        UUID account = whatsApp();
        List<SendMessage> messages = IntStream.range(0, 4)
                .mapToObj(i -> toWhatsApp(account, "573000000009", "m" + i))
                .toList();

        send(messages.toArray(SendMessage[]::new));

        told(messages.getLast());
        assertThat(PEERS.callsFor("573000000009"))
                .extracting(call -> JsonMapper.shared()
                        .readTree(call.body())
                        .at("/text/body")
                        .asString())
                .containsExactly("m0", "m1", "m2", "m3");
    }

    @Test
    void a_picture_is_uploaded_and_then_sent() {
        UUID account = whatsApp();
        Media picture = uploaded("foto.png", "image/png", "not really".getBytes(UTF_8));
        Content content = new Content(MessageKind.IMAGE, "mira", null, List.of(picture), java.util.Map.of());
        SendMessage message = message(account, Channel.WHATSAPP, HandleKind.WHATSAPP, "573000000010", content, null);

        send(message);

        assertThat(told(message).status()).isEqualTo(DeliveryStatus.SENT);
        JsonNode body = JsonMapper.shared()
                .readTree(PEERS.callsFor("573000000010").getFirst().body());
        assertThat(body.at("/image/id").asString()).startsWith("media-");
        assertThat(body.at("/image/caption").asString()).isEqualTo("mira");
        assertThat(PEERS.calls("/media").getLast().body()).contains("foto.png", "not really");
    }

    @Test
    void telegram_answers_in_the_chat_and_waits_as_long_as_it_is_told() {
        PEERS.react(
                "4001",
                new Reaction.Answer(
                        429,
                        "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":1}}"));
        SendMessage message = toTelegram(telegram(), "4001", "hola");
        long start = System.nanoTime();

        send(message);

        assertThat(told(message).target().key()).startsWith("4001:");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
        JsonNode body =
                JsonMapper.shared().readTree(PEERS.callsFor("4001").getLast().body());
        assertThat(body.at("/text").asString()).isEqualTo("hola");
        assertThat(body.at("/reply_parameters/message_id").asInt()).isEqualTo(7);
    }

    @Test
    void who_blocked_the_bot_gets_nothing_and_the_message_says_so() {
        PEERS.react(
                "4002",
                new Reaction.Answer(
                        403,
                        "{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden: bot was blocked by the user\"}"));
        SendMessage message = toTelegram(telegram(), "4002", "hola");

        send(message);

        assertThat(told(message).failures())
                .containsExactly(new Failure("403", "Forbidden: bot was blocked by the user"));
    }

    @Test
    void a_group_that_became_a_supergroup_is_followed() {
        PEERS.react(
                "4003",
                new Reaction.Answer(
                        400,
                        "{\"ok\":false,\"error_code\":400,\"description\":\"upgraded\",\"parameters\":{\"migrate_to_chat_id\":-1004003}}"));
        SendMessage message = toTelegram(telegram(), "4003", "hola");

        send(message);

        assertThat(told(message).target().key()).startsWith("-1004003:");
    }

    @Test
    void an_account_without_its_token_says_what_is_missing() {
        UUID account = account("telegram", java.util.Map.of(), java.util.Map.of("secretToken", "s"));
        SendMessage message = toTelegram(account, "4004", "hola");

        send(message);

        assertThat(told(message).failures()).containsExactly(new Failure("not-configured", "botToken"));
        assertThat(told(message).target()).isEqualTo(MessageRef.of(SendMessage.ownKey(message.callback())));
    }

    private void orphan(SendMessage message, String state) {
        sql("""
            insert into outgoing_messages (message_id, attempt, org_id, account_id, channel, recipient, event, state, lease_until)
            values ('%s', 1, '%s', '%s', 'WHATSAPP', '%s', '%s', '%s', now() - interval '1 second')
            """.formatted(
                        message.messageId(),
                        message.org(),
                        message.account(),
                        message.subject(),
                        JsonMapper.shared().writeValueAsString(message).replace("'", "''"),
                        state));
    }

    private static Reaction error(int status, int code, String message) {
        return new Reaction.Answer(status, "{\"error\":{\"code\":%d,\"message\":\"%s\"}}".formatted(code, message));
    }
}
