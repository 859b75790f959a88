package dev.hilo.ingestion.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.samples.Row;
import dev.hilo.ingestion.samples.Samples;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailSamplesTests {

    private static final Samples MAILS = Samples.of("email");
    private static final Samples POSTS = Samples.of("email-inbound-providers");

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void a_mail_is_read_as_it_was_meant(String file, Row expected) {
        Mail mail = Mail.parse(MAILS.body(file));

        assertMeans(mail, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void a_mail_becomes_events_of_its_kind(String file, Row expected) {
        Reading reading = MailPosts.read(MailPosts.post("raw", "message/rfc822", MAILS.body(file)));

        switch (expected.kind()) {
            case "bounce", "complaint", "read_receipt" ->
                assertThat(reading.events())
                        .isNotEmpty()
                        .allMatch(event -> event instanceof AccountNotice || event instanceof MessageStatusChanged);
            default -> assertIsMessage(reading, expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("providers")
    void the_post_of_a_provider_holds_the_mail(String file, Row expected) {
        var post = MailPosts.post("ses", "text/plain", POSTS.body(file));

        var incoming = (Incoming.Arrived) new SesPosts().unpack(post);

        assertMeans(incoming.mail(), expected);
        assertThat(incoming.proven()).isTrue();
    }

    private static void assertMeans(Mail mail, Row expected) {
        assertThat(mail.messageId()).isEqualTo(expected.id());
        assertThat(mail.from().address()).isEqualTo(expected.sender());
        assertThat(mail.from().name())
                .isEqualTo(expected.name().equalsIgnoreCase(expected.sender()) ? "" : expected.name());
        assertThat(mail.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(expected.kind());
        assertThat(PlainText.cut(mail.bodies().text(), 200)).isEqualTo(expected.text());
    }

    private static void assertIsMessage(Reading reading, Row expected) {
        if (expected.sender().isEmpty()) {
            assertThat(reading.events()).isEmpty();
            assertThat(reading.unread()).hasSize(1);
            return;
        }
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.events()).singleElement().isInstanceOfSatisfying(MessageReceived.class, message -> {
            assertThat(message.person().handles().getFirst().value()).isEqualTo(expected.sender());
            if (!expected.text().isEmpty()) {
                assertThat(PlainText.cut((String) message.content().details().get("fullText"), 200))
                        .isEqualTo(expected.text());
            }
            assertThat(reading.files()).hasSize(1 + message.content().media().size());
        });
    }

    static Stream<Arguments> mails() {
        return rows(MAILS);
    }

    static Stream<Arguments> providers() {
        return rows(POSTS);
    }

    private static Stream<Arguments> rows(Samples samples) {
        return samples.expected().entrySet().stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue().getFirst()));
    }
}
