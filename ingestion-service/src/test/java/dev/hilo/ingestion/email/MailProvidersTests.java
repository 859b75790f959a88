package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailProvidersTests {

    private static final Map<String, String> KEY = Map.of("signingKey", "key-1");
    private static final String MIME = """
            From: José <jose@example.com>
            Message-ID: <1@example.com>
            Content-Type: text/plain; charset=utf-8

            Olé
            """;

    private final EmailAdapter adapter = new EmailAdapter();

    @Test
    void mailgun_signs_what_it_posts() {
        Post post = mailgun(signed(MailPosts.NOW.getEpochSecond(), Map.of("body-mime", MIME)));

        assertThat(adapter.authentic(post, KEY)).isTrue();
        assertThat(adapter.authentic(post, Map.of("signingKey", "another"))).isFalse();
        assertThat(adapter.authentic(post, Map.of())).isFalse();
    }

    @Test
    void mailgun_posts_that_are_old_or_unsigned_are_refused() {
        long old = MailPosts.NOW.minusSeconds(600).getEpochSecond();

        assertThat(adapter.authentic(mailgun(signed(old, Map.of())), KEY)).isFalse();
        assertThat(adapter.authentic(mailgun(Map.of("body-mime", MIME)), KEY)).isFalse();
        assertThat(adapter.authentic(mailgun(Map.of("timestamp", "x", "token", "y", "signature", "z")), KEY))
                .isFalse();
    }

    @Test
    void mailgun_may_bring_the_mail_whole() {
        MessageReceived message = MailPosts.message(mailgun(Map.of("body-mime", MIME)));

        assertThat(message.message().id()).isEqualTo("1@example.com");
        assertThat(message.person().name()).isEqualTo("José");
        assertThat(message.content().text()).isEqualTo("Olé");
    }

    @Test
    void mailgun_may_take_the_mail_apart() {
        MessageReceived message = MailPosts.message(mailgun(Map.of(
                "message-headers",
                """
                [["From", "Jos\\u00e9 <jose@example.com>"], ["Message-Id", "<2@example.com>"], ["Subject", "Hola"],
                 ["In-Reply-To", "<1@us.example>"], ["X-Mailgun-Spf", "Pass"]]""",
                "sender",
                "bounce@example.com",
                "body-plain",
                "Sí.\r\n\r\nOn 3 Jun 2024, Ana <ana@us.example> wrote:\r\n> ¿Viene?",
                "body-html",
                "<p>Sí.</p>")));

        assertThat(message.message().id()).isEqualTo("2@example.com");
        assertThat(message.replyTo()).isEqualTo("1@us.example");
        assertThat(message.content().text()).isEqualTo("Sí.");
        assertThat(message.content().html()).isEqualTo("<p>Sí.</p>");
        assertThat(message.content().details()).containsEntry("subject", "Hola");
        assertThat(message.person().handles().getFirst().verification()).isEqualTo(Verification.CLAIMED);
    }

    @Test
    void mailgun_attachments_come_as_files_of_the_form() {
        Reading reading = MailPosts.read(multipart("mailgun", """
                --b
                Content-Disposition: form-data; name="From"

                Ana <ana@example.com>
                --b
                Content-Disposition: form-data; name="content-id-map"

                {"<logo@x>": "attachment-1"}
                --b
                Content-Disposition: form-data; name="attachment-1"; filename="logo ñ.png"
                Content-Type: image/png

                PNG
                --b--
                """.getBytes(UTF_8)));

        var message = (MessageReceived) reading.events().getFirst();
        Media media = message.content().media().getFirst();
        assertThat(media.fileName()).isEqualTo("logo ñ.png");
        assertThat(media.contentId()).isEqualTo("logo@x");
        assertThat(media.state()).isEqualTo(Media.State.STORED);
        assertThat(reading.files()).anySatisfy(file -> {
            assertThat(file.media()).isEqualTo(media.id());
            assertThat(file.content()).isEqualTo("PNG".getBytes(UTF_8));
        });
    }

    @Test
    void sendgrid_tells_a_charset_for_each_field() {
        MessageReceived message = MailPosts.message(multipart("sendgrid", """
                --b
                Content-Disposition: form-data; name="headers"

                Message-ID: <3@example.com>
                From: =?utf-8?Q?Jos=C3=A9?= <jose@mail.example.com>
                --b
                Content-Disposition: form-data; name="text"

                Olé mañana
                --b
                Content-Disposition: form-data; name="charsets"

                {"text": "iso-8859-1", "subject": "UTF-8"}
                --b
                Content-Disposition: form-data; name="dkim"

                {@example.com : pass}
                --b--
                """.getBytes(ISO_8859_1)));

        assertThat(message.content().text()).isEqualTo("Olé mañana");
        assertThat(message.message().id()).isEqualTo("3@example.com");
        assertThat(message.person().handles().getFirst().verification()).isEqualTo(Verification.ATTESTED);
    }

    @Test
    void sendgrid_may_bring_the_mail_whole() {
        String body = "--b\nContent-Disposition: form-data; name=\"email\"\n\n" + MIME + "\n--b--\n";

        assertThat(MailPosts.message(multipart("sendgrid", body.getBytes(UTF_8)))
                        .content()
                        .text())
                .isEqualTo("Olé");
    }

    @Test
    void postmark_posts_json() {
        Reading reading = MailPosts.read(MailPosts.post("postmark", "application/json", """
                {"FromName": "Ana", "From": "\\"Ana\\" <Ana@Example.com>", "To": "x+t42@in.example", "MailboxHash": "t42",
                 "MessageID": "postmarks-own", "Subject": "Hola", "TextBody": "Buenas", "HtmlBody": "<b onclick=x>Buenas</b>",
                 "Date": "Mon, 3 Jun 2024 10:00:00 +0200",
                 "Headers": [{"Name": "Message-ID", "Value": "<4@example.com>"}, {"Name": "References", "Value": "<a@x> <b@x>"}],
                 "Attachments": [{"Name": "a.txt", "Content": "aG9sYQ==", "ContentType": "text/plain; charset=utf-8", "ContentLength": 4}]}
                """.getBytes(UTF_8)));

        var message = (MessageReceived) reading.events().getFirst();
        assertThat(message.message().id()).isEqualTo("4@example.com");
        assertThat(message.person().handles().getFirst().value()).isEqualTo("ana@example.com");
        assertThat(message.replyTo()).isEqualTo("b@x");
        assertThat(message.occurredAt()).isEqualTo("2024-06-03T08:00:00Z");
        assertThat(message.content().html()).isEqualTo("<b>Buenas</b>");
        assertThat(message.content().details()).containsEntry("mailboxHash", "t42");
        assertThat(message.content().media().getFirst().mimeType()).isEqualTo("text/plain");
        assertThat(reading.files()).anyMatch(file -> new String(file.content(), UTF_8).equals("hola"));
    }

    @Test
    void ses_asks_to_be_confirmed() {
        Reading reading = MailPosts.read(MailPosts.post("ses", "text/plain", """
                {"Type": "SubscriptionConfirmation", "MessageId": "m", "SubscribeURL": "https://sns.example/confirm"}
                """.getBytes(UTF_8)));

        assertThat(reading.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        AccountNotice.class,
                        notice -> assertThat(notice.text()).contains("https://sns.example/confirm"));
    }

    @Test
    void what_no_provider_sends_is_kept_unread() {
        for (String provider : new String[] {"mailgun", "sendgrid", "postmark", "ses"}) {
            Reading reading = MailPosts.read(MailPosts.post(provider, "application/json", "[1]".getBytes(UTF_8)));

            assertThat(reading.events()).isEmpty();
            assertThat(reading.unread()).hasSize(1);
        }
    }

    private static Map<String, String> signed(long timestamp, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("timestamp", Long.toString(timestamp));
        form.put("token", "token-1");
        form.put("signature", Digests.hmac("key-1", timestamp + "token-1"));
        return form;
    }

    private static Post mailgun(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return MailPosts.post("mailgun", "application/x-www-form-urlencoded", body.getBytes(UTF_8));
    }

    private static Post multipart(String provider, byte[] body) {
        byte[] lines = new String(body, ISO_8859_1).replace("\n", "\r\n").getBytes(ISO_8859_1);
        return MailPosts.post(provider, "multipart/form-data; boundary=b", lines);
    }
}
