package dev.hilo.ingestion.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleChanged;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.MessageDeleted;
import dev.hilo.contracts.channel.MessageEdited;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.samples.Posts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatsAppAdapterTests {

    private static final String ENTRY = """
            {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": "%s", "value": %s}]}]}
            """;

    private final WhatsAppAdapter adapter = new WhatsAppAdapter();

    @Test
    void every_message_status_and_error_of_every_entry_is_read_in_the_order_of_the_body() {
        String value = """
                {"contacts": [{"wa_id": "%1$s1", "profile": {"name": "Ana"}}, {"wa_id": "%1$s2", "profile": {"name": "Bea"}}],
                 "messages": [
                   {"from": "%1$s1", "id": "m%1$s1", "timestamp": "1700000000", "type": "text", "text": {"body": "uno"}},
                   {"from": "%1$s2", "id": "m%1$s2", "timestamp": 1700000001, "text": {"body": "dos"}},
                   {"from": "%1$s2", "timestamp": "1700000001", "type": "text", "text": {"body": "sin id"}}],
                 "statuses": [{"id": "s%1$s", "status": "read", "timestamp": "1700000002", "recipient_id": "%1$s1"}],
                 "errors": [{"code": 1310%1$s, "title": "Something went wrong"}]}
                """;
        String body = """
                {"entry": [{"changes": [{"field": "messages", "value": %s}]}, {"changes": [{"field": "messages", "value": %s}]}]}
                """.formatted(value.formatted("34"), value.formatted("52"));

        Reading reading = read(body);

        assertThat(reading.events())
                .hasSize(8)
                .extracting(event -> event.getClass().getSimpleName())
                .containsSubsequence(
                        "MessageReceived",
                        "MessageReceived",
                        "MessageStatusChanged",
                        "AccountNotice",
                        "MessageReceived",
                        "MessageReceived",
                        "MessageStatusChanged",
                        "AccountNotice");
        assertThat(reading.unread()).hasSize(2).allMatch(piece -> piece.reason().startsWith("id "));
        assertThat(reading.events().stream()
                        .filter(MessageReceived.class::isInstance)
                        .map(event -> ((MessageReceived) event).person().name()))
                .containsExactly("Ana", "Bea", "Ana", "Bea");
        assertThat(reading.events().stream().map(ChannelEvent::eventId)).doesNotHaveDuplicates();
        assertThat(read(body).events()).isEqualTo(reading.events());
    }

    @Test
    void a_user_id_outlives_a_number_and_stands_first() {
        MessageReceived message = only(
                MessageReceived.class,
                "{\"contacts\": [{\"wa_id\": \"16505551234\", \"user_id\": \"US.13\", \"profile\": {\"name\": \"Pat\","
                        + " \"username\": \"@pat\"}}], \"messages\": [{\"from\": \"+1 650 555-1234\", \"id\": \"m\","
                        + " \"type\": \"text\", \"text\": {\"body\": \"x\"}}]}");

        assertThat(message.person().handles())
                .containsExactly(
                        attested(HandleKind.WHATSAPP_BSUID, "US.13"), attested(HandleKind.WHATSAPP, "16505551234"));
        assertThat(message.person().username()).isEqualTo("pat");
        assertThat(message.subject()).endsWith(":US.13");
    }

    @Test
    void a_user_id_where_a_number_should_stand_is_a_user_id() {
        MessageReceived message = only(MessageReceived.class, """
                {"messages": [{"from": "US.13", "from_user_id": "US.13", "id": "m", "type": "text", "text": {"body": "x"}}]}
                """);

        assertThat(message.person().handles()).containsExactly(attested(HandleKind.WHATSAPP_BSUID, "US.13"));
    }

    @Test
    void the_only_contact_does_not_lend_its_ids_to_somebody_else() {
        MessageReceived message = only(MessageReceived.class, """
                {"contacts": [{"wa_id": "1", "user_id": "US.13", "profile": {"name": "Pat"}}],
                 "messages": [{"from": "2", "id": "m", "type": "text", "text": {"body": "x"}}]}
                """);

        assertThat(message.person().handles()).containsExactly(attested(HandleKind.WHATSAPP, "2"));
        assertThat(message.person().name()).isEqualTo("Pat");
    }

    @Test
    void a_requested_contact_card_attests_the_number() {
        MessageReceived message = only(MessageReceived.class, """
                {"contacts": [{"user_id": "US.13"}], "messages": [{"from_user_id": "US.13", "id": "m", "type": "contacts",
                  "origin": "contact_request", "contacts": [{"phones": [{"phone": "+1 650 555 1234"}]}]}]}
                """);

        assertThat(message.person().handles())
                .containsExactly(
                        attested(HandleKind.WHATSAPP_BSUID, "US.13"), attested(HandleKind.WHATSAPP, "16505551234"));
    }

    @Test
    void a_card_merely_shared_attests_nothing() {
        MessageReceived message = only(MessageReceived.class, """
                {"messages": [{"from": "1", "id": "m", "type": "contacts", "origin": "other",
                  "contacts": [{"phones": [{"phone": "+1 650 555 1234"}]}]}]}
                """);

        assertThat(message.person().handles()).containsExactly(attested(HandleKind.WHATSAPP, "1"));
        assertThat(message.content().details()).containsKey("contacts");
    }

    @Test
    void a_changed_number_and_a_renewed_user_id_are_changes_of_handles() {
        List<ChannelEvent> events = read(ENTRY.formatted("messages", """
                {"messages": [{"from": "1", "id": "m", "timestamp": "1700000000", "type": "system", "system":
                  {"type": "user_changed_number", "wa_id": "2", "user_id": "MX.2", "previous_user_id": "CO.1", "body": "b"}}]}
                """)).events();

        assertThat(events).hasSize(3);
        assertThat(((MessageReceived) events.getFirst()).content().kind()).isEqualTo(MessageKind.SYSTEM);
        assertThat(events.subList(1, 3))
                .extracting(event -> ((HandleChanged) event).from().value() + ">"
                        + ((HandleChanged) event).to().value())
                .containsExactly("1>2", "CO.1>MX.2");
        assertThat(events).extracting(ChannelEvent::subject).allMatch(subject -> subject.endsWith(":CO.1"));
    }

    @Test
    void a_renewed_user_id_is_found_in_the_sentence_when_it_stands_nowhere_else() {
        List<ChannelEvent> events = read(ENTRY.formatted("messages", """
                {"messages": [{"id": "m", "type": "system", "system": {"type": "user_changed_user_id", "user_id": "MX.2",
                  "body": "User A changed from CO.1 to MX.2"}}]}
                """)).events();

        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        HandleChanged.class,
                        change -> assertThat(change.from()).isEqualTo(attested(HandleKind.WHATSAPP_BSUID, "CO.1")));
    }

    @Test
    void an_update_of_a_user_id_is_a_change_of_handles() {
        List<ChannelEvent> events = read(ENTRY.formatted("user_id_update", """
                {"user_id_update": [{"wa_id": "1", "user_id": {"previous": "US.1", "current": "US.2"}, "timestamp": "1700000000"}]}
                """)).events();

        assertThat(events).singleElement().isInstanceOfSatisfying(HandleChanged.class, change -> {
            assertThat(change.from().value()).isEqualTo("US.1");
            assertThat(change.to().value()).isEqualTo("US.2");
        });
    }

    @Test
    void an_echo_is_ours_and_its_person_is_who_it_went_to() {
        MessageReceived echo = only(MessageReceived.class, """
                {"message_echoes": [{"from": "15550783881", "to": "34600000000", "to_user_id": "ES.9", "id": "m",
                  "timestamp": "1700000000", "type": "text", "text": {"body": "hola"}}]}
                """);

        assertThat(echo.direction()).isEqualTo(Direction.OUT);
        assertThat(echo.person().handles()).extracting(Handle::value).containsExactly("ES.9", "34600000000");
    }

    @Test
    void a_history_tells_who_wrote_and_its_placeholders_leave_room_for_what_follows() {
        List<ChannelEvent> events = read(ENTRY.formatted("history", """
                {"metadata": {"display_phone_number": "15550783881"}, "history": [{"metadata": {"phase": 0}, "threads": [
                  {"id": "34600000000", "messages": [
                    {"from": "15550783881", "id": "a", "timestamp": "1700000000", "type": "text", "text": {"body": "x"},
                     "history_context": {"status": "READ"}},
                    {"from": "34600000000", "id": "b", "timestamp": "1700000001", "type": "media_placeholder"}]}]},
                  {"errors": [{"code": 2593109, "message": "off"}]}],
                 "messages": [{"from": "34600000000", "id": "b", "timestamp": "1700000001", "type": "image",
                   "image": {"id": "9", "mime_type": "image/jpeg"}}]}
                """)).events();

        assertThat(events).hasSize(4);
        MessageReceived image = (MessageReceived) events.get(0);
        MessageReceived ours = (MessageReceived) events.get(1);
        MessageReceived placeholder = (MessageReceived) events.get(2);
        assertThat(ours.direction()).isEqualTo(Direction.OUT);
        assertThat(ours.person().handles()).extracting(Handle::value).containsExactly("34600000000");
        assertThat(ours.content().details()).containsEntry("historyStatus", "READ");
        assertThat(placeholder.direction()).isEqualTo(Direction.IN);
        assertThat(placeholder.message()).isEqualTo(image.message());
        assertThat(placeholder.eventId()).isNotEqualTo(image.eventId());
        assertThat(((AccountNotice) events.get(3)).text()).isEqualTo("2593109 off");
    }

    @Test
    void an_edit_and_a_revocation_name_their_target() {
        List<ChannelEvent> events = read(ENTRY.formatted("messages", """
                {"messages": [
                  {"from": "1", "id": "e", "timestamp": "1700000000", "type": "edit",
                   "edit": {"original_message_id": "m", "message": {"type": "text", "text": {"body": "new"}, "context": {"id": "q"}}}},
                  {"from": "1", "id": "r", "timestamp": "1700000000", "type": "revoke", "revoke": {"original_message_id": "m"}}]}
                """)).events();

        MessageEdited edit = (MessageEdited) events.get(0);
        assertThat(edit.target().key()).isEqualTo("m");
        assertThat(edit.content().text()).isEqualTo("new");
        assertThat(edit.replyTo()).isEqualTo("q");
        assertThat(((MessageDeleted) events.get(1)).target().key()).isEqualTo("m");
    }

    @Test
    void a_file_keeps_its_id_however_often_it_comes() {
        String value = """
                {"messages": [{"from": "1", "id": "m", "timestamp": "1700000000", "type": "document", "document":
                  {"id": "9", "url": "https://lookaside.fbsbx.com/x", "mime_type": "Application/PDF; x=y", "filename": "a.pdf",
                   "sha256": "SfInY0gGKTsJlUWbwxC1k+FAD0FZHvzwfpvO0zX0GUI=", "caption": "c"}}]}
                """;
        MessageReceived message = only(MessageReceived.class, value);

        assertThat(message.content().media()).singleElement().satisfies(file -> {
            assertThat(file.mimeType()).isEqualTo("application/pdf");
            assertThat(file.fileName()).isEqualTo("a.pdf");
            assertThat(file.sha256()).isEqualTo("49f227634806293b0995459bc310b593e1400f41591efcf07e9bced335f41942");
            assertThat(file.source()).isEqualTo("whatsapp:9");
        });
        assertThat(only(MessageReceived.class, value).content().media())
                .isEqualTo(message.content().media());
    }

    @ParameterizedTest
    @CsvSource({"sent, SENT", "delivered, DELIVERED", "read, READ", "played, PLAYED", "failed, FAILED", "READ, READ"})
    void a_status_is_told(String word, DeliveryStatus expected) {
        MessageStatusChanged status = only(MessageStatusChanged.class, """
                {"statuses": [{"id": "m", "status": "%s", "timestamp": "1700000000", "recipient_user_id": "US.1",
                  "biz_opaque_callback_data": "ours", "errors": [{"code": 131047, "title": "t", "error_data": {"details": "d"}}]}]}
                """.formatted(word));

        assertThat(status.status()).isEqualTo(expected);
        assertThat(status.recipient()).isEqualTo(attested(HandleKind.WHATSAPP_BSUID, "US.1"));
        assertThat(status.callbackData()).isEqualTo("ours");
        assertThat(status.failures()).containsExactly(new MessageStatusChanged.Failure("131047", "d"));
    }

    @Test
    void an_unknown_status_is_kept_unread_and_a_deleted_message_is_deleted() {
        Reading reading = read(ENTRY.formatted("messages", """
                {"statuses": [{"id": "m", "status": "in_orbit"}, {"id": "m", "status": "deleted", "recipient_id": "1"}]}
                """));

        assertThat(reading.events()).singleElement().isInstanceOf(MessageDeleted.class);
        assertThat(reading.unread())
                .singleElement()
                .satisfies(piece -> assertThat(piece.reason()).contains("in_orbit"));
    }

    @Test
    void a_status_of_a_group_message_is_about_the_participant() {
        MessageStatusChanged status = only(MessageStatusChanged.class, """
                {"statuses": [{"id": "m", "status": "read", "recipient_type": "group", "recipient_id": "GROUP",
                  "recipient_participant_id": "34600000000"}]}
                """);

        assertThat(status.recipient()).isEqualTo(attested(HandleKind.WHATSAPP, "34600000000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'button_reply': {'id': 'i', 'title': 't'}|t",
                "'list_reply': {'id': 'i', 'title': 't', 'description': 'd'}|t",
                "'nfm_reply': {'body': 'Sent', 'response_json': '[1]'}|Sent",
                "'type': 'call_permission_reply', 'call_permission_reply': {'response': 'accept'}|\"\""
            })
    void an_interactive_answer_says_what_was_chosen(String answer, String text) {
        MessageReceived message = only(
                MessageReceived.class,
                "{'messages': [{'from': '1', 'id': 'm', 'interactive': {%s}}]}"
                        .formatted(answer)
                        .replace('\'', '"'));

        assertThat(message.content().kind()).isEqualTo(MessageKind.INTERACTIVE);
        assertThat(message.content().text()).isEqualTo(text);
        assertThat(message.content().details()).containsKey("reply");
    }

    @Test
    void a_type_nobody_knows_is_kept_as_unsupported() {
        MessageReceived message = only(MessageReceived.class, """
                {"messages": [{"from": "1", "id": "m", "type": "hologram", "hologram": {"size": 3}, "group_id": "G",
                  "context": {"id": "q", "forwarded": true}}]}
                """);

        assertThat(message.content().kind()).isEqualTo(MessageKind.UNSUPPORTED);
        assertThat(message.content().details())
                .containsEntry("type", "hologram")
                .containsEntry("unsupported", Map.of("size", 3))
                .containsEntry("forwarded", true);
        assertThat(message.thread()).isEqualTo("G");
        assertThat(message.replyTo()).isEqualTo("q");
        assertThat(message.occurredAt()).isEqualTo(Posts.RECEIVED);
    }

    @Test
    void another_field_is_a_notice_of_the_account() {
        AccountNotice notice = onlyOf(
                AccountNotice.class, ENTRY.formatted("message_template_status_update", "{\"event\": \"APPROVED\"}"));

        assertThat(notice.type()).isEqualTo("message_template_status_update");
        assertThat(notice.text()).isEqualTo("APPROVED");
    }

    @Test
    void a_post_for_another_number_is_kept_unread() {
        byte[] body = ENTRY.formatted("messages", """
                        {"metadata": {"phone_number_id": "2"}, "messages": [{"from": "1", "id": "m", "text": {"body": "x"}}]}
                        """).getBytes(StandardCharsets.UTF_8);

        Reading reading = adapter.read(Posts.of(Channel.WHATSAPP, body, Map.of(), Map.of("phoneNumberId", "1")));

        assertThat(reading.events()).isEmpty();
        assertThat(reading.unread()).hasSize(1);
    }

    @Test
    void what_no_store_can_hold_is_replaced() {
        MessageReceived message = only(MessageReceived.class, """
                {"messages": [{"from": "1", "id": "m", "type": "text", "text": {"body": "a\\u0000b\\ud800c\\ud83d\\ude00"}}]}
                """);

        assertThat(message.content().text()).isEqualTo("ab\uFFFDc\uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"x\"",
                "{}",
                "{\"entry\": 5}",
                "{\"entry\": [{\"changes\": [7]}]}",
                "{} {}"
            })
    void anything_else_is_kept_whole_and_unread(String body) {
        Reading reading = read(body);

        assertThat(reading.events()).isEmpty();
        assertThat(reading.unread()).hasSize(1);
    }

    @Test
    void deep_nesting_is_not_followed() {
        String deep = "{\"entry\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";

        assertThat(read(deep).unread()).hasSize(1);
    }

    @Test
    void a_flood_of_rubbish_is_kept_once() {
        String rubbish = "[" + "7,".repeat(200_000) + "7]";

        Reading reading = read(ENTRY.formatted("messages", "{\"messages\": %s}".formatted(rubbish)));

        assertThat(reading.events()).isEmpty();
        assertThat(reading.unread()).hasSize(1);
    }

    @Test
    void a_message_larger_than_any_real_one_is_kept_unread() {
        String value = "{\"messages\": [{\"from\": \"1\", \"id\": \"m\", \"text\": {\"body\": \"%s\"}}]}"
                .formatted("x".repeat(300_000));

        assertThat(read(ENTRY.formatted("messages", value)).unread()).hasSize(1);
    }

    private Reading read(String body) {
        return adapter.read(Posts.of(Channel.WHATSAPP, body));
    }

    private <E extends ChannelEvent> E only(Class<E> type, String value) {
        return onlyOf(type, ENTRY.formatted("messages", value));
    }

    private <E extends ChannelEvent> E onlyOf(Class<E> type, String body) {
        Reading reading = read(body);
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.events()).hasSize(1);
        return type.cast(reading.events().getFirst());
    }

    private static Handle attested(HandleKind kind, String value) {
        return new Handle(kind, value, Verification.ATTESTED);
    }
}
