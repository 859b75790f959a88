package dev.hilo.ingestion.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.ChatMoved;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageDeleted;
import dev.hilo.contracts.channel.MessageEdited;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.ReachabilityChanged;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.samples.Posts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TelegramAdapterTests {

    private static final String ANA = "{'id': 7, 'first_name': 'Ana', 'last_name': 'Ruiz', 'language_code': 'es_MX'}";
    private static final String CHAT = "{'id': 7, 'type': 'private', 'first_name': 'Ana'}";
    private static final String GROUP = "{'id': -100, 'type': 'supergroup', 'title': 'Ventas'}";

    private final TelegramAdapter adapter = new TelegramAdapter();

    @Test
    void only_the_secret_token_is_authentic() {
        assertThat(authentic("s3cret", Map.of("secretToken", "s3cret"))).isTrue();
        assertThat(authentic("s3cret ", Map.of("secretToken", "s3cret"))).isFalse();
        assertThat(authentic("", Map.of("secretToken", "s3cret"))).isFalse();
        assertThat(authentic("", Map.of("secretToken", ""))).isFalse();
        assertThat(authentic("", Map.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'text': 'hola'|TEXT|hola",
                "'photo': [{'file_id': 'a'}], 'caption': 'c'|IMAGE|c",
                "'animation': {'file_id': 'a'}, 'document': {'file_id': 'a'}|VIDEO|\"\"",
                "'video_note': {'file_id': 'a'}|VIDEO|\"\"",
                "'voice': {'file_id': 'a'}|AUDIO|\"\"",
                "'location': {'latitude': 1.5, 'longitude': 2}|LOCATION|\"\"",
                "'contact': {'phone_number': '1'}|CONTACT|\"\"",
                "'dice': {'emoji': 'd', 'value': 3}|UNSUPPORTED|\"\"",
                "'poll': {'question': 'q'}|UNSUPPORTED|\"\"",
                "'story': {'id': 1}|UNSUPPORTED|\"\"",
                "'hologram': {}|UNSUPPORTED|\"\"",
                "'new_chat_members': []|SERVICE|\"\"",
                "'pinned_message': {'message_id': 1, 'text': 'x'}|SERVICE|\"\"",
                "'new_chat_title': 't'|SERVICE|\"\"",
                "'successful_payment': {'currency': 'EUR'}|SERVICE|\"\""
            })
    void the_member_that_is_there_tells_the_kind(String content, MessageKind kind, String text) {
        MessageReceived message = message("message", CHAT, content);

        assertThat(message.content().kind()).isEqualTo(kind);
        assertThat(message.content().text()).isEqualTo(text);
        assertThat(message.message()).isEqualTo(new MessageRef("7:5", "5"));
        assertThat(message.thread()).isEmpty();
        assertThat(message.person().name()).isEqualTo("Ana Ruiz");
        assertThat(message.person().language()).isEqualTo("es-MX");
    }

    @Test
    void a_group_is_a_thread_and_a_reply_names_a_message_of_it() {
        MessageReceived message =
                message("message", GROUP, "'text': 'x', 'reply_to_message': {'message_id': '4', 'chat': {'id': -100}}");

        assertThat(message.thread()).isEqualTo("-100");
        assertThat(message.message().key()).isEqualTo("-100:5");
        assertThat(message.replyTo()).isEqualTo("-100:4");
        assertThat(message.subject()).endsWith(":7");
    }

    @Test
    void the_largest_size_of_a_photo_is_the_photo() {
        MessageReceived message = message(
                "message",
                CHAT,
                "'photo': [{'file_id': 'b', 'file_unique_id': 'u', 'width': 900, 'file_size': 5}, {'file_id': 'a', 'width': 90}]");

        assertThat(message.content().media()).singleElement().satisfies(photo -> {
            assertThat(photo.source()).isEqualTo("telegram:b");
            assertThat(photo.mimeType()).isEqualTo("image/jpeg");
            assertThat(photo.size()).isEqualTo(5);
            assertThat(photo.state()).isEqualTo(Media.State.PENDING);
        });
    }

    @Test
    void an_edit_bears_both_times() {
        MessageEdited edit = only(
                MessageEdited.class,
                "{'update_id': 1, 'edited_message': {'message_id': 5, 'from': %s, 'chat': %s, 'date': 1700000000,"
                                .formatted(ANA, CHAT)
                        + " 'edit_date': '1700000009', 'text': 'x'}}");

        assertThat(edit.sentAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(edit.occurredAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_009));
        assertThat(edit.target().key()).isEqualTo("7:5");
    }

    @Test
    void in_a_business_chat_the_customer_is_the_chats_namesake() {
        MessageReceived theirs = message("business_message", CHAT, "'business_connection_id': 'c', 'text': 'x'");
        MessageReceived ours = message(
                "business_message",
                "{'id': 8, 'type': 'private', 'first_name': 'Bea'}",
                "'business_connection_id': 'c', 'text': 'x'");

        assertThat(theirs.direction()).isEqualTo(Direction.IN);
        assertThat(theirs.message().key()).isEqualTo("c:7:5");
        assertThat(ours.direction()).isEqualTo(Direction.OUT);
        assertThat(ours.person().name()).isEqualTo("Bea");
        assertThat(ours.person().handles()).extracting(Handle::value).containsExactly("8");
    }

    @Test
    void messages_deleted_from_a_business_chat_are_deleted_one_by_one() {
        List<ChannelEvent> events = read("{'update_id': 1, 'deleted_business_messages': {'business_connection_id': 'c',"
                        + " 'chat': %s, 'message_ids': [5, 6]}}".formatted(CHAT))
                .events();

        assertThat(events)
                .extracting(event -> ((MessageDeleted) event).target().key())
                .containsExactly("c:7:5", "c:7:6");
        assertThat(events.stream().map(ChannelEvent::eventId)).doesNotHaveDuplicates();
    }

    @Test
    void a_press_answers_the_message_it_stands_under() {
        MessageReceived press = only(
                MessageReceived.class,
                "{'update_id': 1, 'callback_query': {'id': '99', 'from': %s, 'data': 'yes', 'message': {'message_id': 4, 'date': 0,"
                                .formatted(ANA)
                        + " 'chat': %s}}}".formatted(GROUP));

        assertThat(press.message()).isEqualTo(new MessageRef("callback:99", "99"));
        assertThat(press.replyTo()).isEqualTo("-100:4");
        assertThat(press.thread()).isEqualTo("-100");
        assertThat(press.content().text()).isEqualTo("yes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[{'type': 'emoji', 'emoji': 'x'}]|x|false",
                "[]|\"\"|false",
                "[{'type': 'custom_emoji', 'custom_emoji_id': '5'}]|\"\"|true"
            })
    void a_reaction_says_what_is_shown_now(String shown, String text, boolean custom) {
        MessageReceived reaction = only(
                MessageReceived.class,
                "{'update_id': 1, 'message_reaction': {'chat': %s, 'user': %s, 'date': 1700000000, 'message_id': 4, 'new_reaction': %s}}"
                        .formatted(CHAT, ANA, shown));

        assertThat(reaction.content().kind()).isEqualTo(MessageKind.REACTION);
        assertThat(reaction.content().text()).isEqualTo(text);
        assertThat(reaction.content().details().containsKey("reactions")).isEqualTo(custom);
        assertThat(reaction.message()).isEqualTo(new MessageRef("reaction:1", "4"));
        assertThat(reaction.replyTo()).isEqualTo("7:4");
    }

    @ParameterizedTest
    @CsvSource({"kicked, false", "left, false", "member, true", "administrator, true"})
    void blocking_the_bot_makes_a_person_unreachable(String status, boolean reachable) {
        ReachabilityChanged change =
                only(ReachabilityChanged.class, membership(CHAT, "{'status': '%s'}".formatted(status)));

        assertThat(change.reachable()).isEqualTo(reachable);
        assertThat(change.status()).isEqualTo(status);
    }

    @Test
    void coming_and_going_in_a_group_is_only_noted() {
        assertThat(only(AccountNotice.class, membership(GROUP, "{'status': 'left'}"))
                        .text())
                .isEqualTo("left");
    }

    @Test
    void a_group_that_becomes_a_supergroup_moves() {
        List<ChannelEvent> before = read(update("message", "{'id': -1, 'type': 'group'}", "'migrate_to_chat_id': -100"))
                .events();
        List<ChannelEvent> after =
                read(update("message", GROUP, "'migrate_from_chat_id': -1")).events();

        assertThat(before.getLast()).isInstanceOfSatisfying(ChatMoved.class, move -> {
            assertThat(move.fromThread()).isEqualTo("-1");
            assertThat(move.toThread()).isEqualTo("-100");
        });
        assertThat(after.getLast().eventId()).isEqualTo(before.getLast().eventId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inline_query",
                "chosen_inline_result",
                "shipping_query",
                "pre_checkout_query",
                "purchased_paid_media",
                "chat_join_request",
                "guest_message",
                "hologram"
            })
    void what_somebody_did_and_we_cannot_show_is_kept_as_unsupported(String type) {
        MessageReceived message =
                only(MessageReceived.class, "{'update_id': 1, '%s': {'from': %s, 'text': 'x'}}".formatted(type, ANA));

        assertThat(message.content().kind()).isEqualTo(MessageKind.UNSUPPORTED);
        assertThat(message.content().details()).containsEntry("update", type);
        assertThat(message.message()).isEqualTo(new MessageRef("update:1", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'channel_post': {'message_id': 1, 'chat': {'id': -9, 'type': 'channel'}, 'text': 'x'}",
                "'edited_channel_post': {'message_id': 1, 'chat': {'id': -9, 'type': 'channel'}}",
                "'poll': {'id': '1', 'question': 'q'}",
                "'poll_answer': {'poll_id': '1', 'voter_chat': {'id': -9}}",
                "'message_reaction_count': {'chat': {'id': -9}, 'message_id': 1}",
                "'chat_boost': {'chat': {'id': -9}, 'boost': {'source': {'user': {'id': 1}}}}",
                "'business_connection': {'id': 'c', 'user': {'id': 1}}",
                "'message': {'message_id': 1, 'chat': {'id': -9, 'type': 'supergroup'}, 'sender_chat': {'id': -9}}"
            })
    void what_nobody_wrote_is_a_notice(String update) {
        assertThat(only(AccountNotice.class, "{'update_id': 1, %s}".formatted(update))
                        .type())
                .isEqualTo(update.substring(1, update.indexOf('\'', 1)));
    }

    @Test
    void a_card_of_the_writers_own_claims_a_number() {
        MessageReceived own = message("message", CHAT, "'contact': {'phone_number': '34 600', 'user_id': 7}");
        MessageReceived other = message("message", CHAT, "'contact': {'phone_number': '34600', 'user_id': 8}");

        assertThat(own.person().handles()).contains(new Handle(HandleKind.PHONE, "+34600", Verification.CLAIMED));
        assertThat(other.person().handles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{'update_id': 1, 'message': 5}",
                "{'update_id': 1, 'message': {'chat': {'id': 7, 'type': 'private'}, 'text': 'no id'}}",
                "{'update_id': 1, 'message': {'message_id': 1, 'chat': {'id': 7, 'type': 'private'}, 'date': 'soon'}}"
            })
    void anything_else_is_kept_unread(String body) {
        Reading reading = read(body);

        assertThat(reading.events()).isEmpty();
        assertThat(reading.unread()).hasSize(1);
    }

    @Test
    void an_update_of_nothing_is_nothing() {
        assertThat(read("{'update_id': 1}")).isEqualTo(Reading.nothing());
    }

    private boolean authentic(String header, Map<String, String> secrets) {
        return adapter.authentic(
                Posts.of(Channel.TELEGRAM, new byte[0], Map.of("x-telegram-bot-api-secret-token", header), Map.of()),
                secrets);
    }

    private MessageReceived message(String type, String chat, String content) {
        return only(MessageReceived.class, update(type, chat, content));
    }

    private static String update(String type, String chat, String content) {
        return "{'update_id': 1, '%s': {'message_id': 5, 'from': %s, 'chat': %s, 'date': 1700000000, %s}}"
                .formatted(type, ANA, chat, content);
    }

    private static String membership(String chat, String now) {
        return "{'update_id': 1, 'my_chat_member': {'chat': %s, 'from': %s, 'date': 1700000000, 'new_chat_member': %s}}"
                .formatted(chat, ANA, now);
    }

    private <E extends ChannelEvent> E only(Class<E> type, String body) {
        Reading reading = read(body);
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.events()).hasSize(1);
        return type.cast(reading.events().getFirst());
    }

    private Reading read(String body) {
        return adapter.read(Posts.of(Channel.TELEGRAM, body.replace('\'', '"')));
    }
}
