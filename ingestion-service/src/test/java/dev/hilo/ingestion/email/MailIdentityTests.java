package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.ingestion.channel.Post;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailIdentityTests {

    private static final Map<String, String> TRUSTING = Map.of("trustedAuthServer", "mx.us.example");

    private final EmailAdapter adapter = new EmailAdapter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.us.example; dmarc=pass (p=none) header.from=example.com",
                "mx.us.example 1; spf=fail smtp.mailfrom=x@y.example; dkim=pass header.d=example.com",
                "MX.us.example; dkim=pass (good) header.i=@example.com header.s=s1",
                "mx.us.example; spf=pass (ok) smtp.mailfrom=bounce@example.com"
            })
    void a_sender_is_attested_by_the_server_the_account_trusts(String results) {
        assertThat(verification(results)).isEqualTo(Verification.ATTESTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.evil.example; dmarc=pass header.from=example.com",
                "mx.us.example; dmarc=fail header.from=example.com",
                "mx.us.example; dmarc=pass header.from=other.example",
                "mx.us.example; dkim=pass header.d=evil.example",
                "mx.us.example; dkim=pass header.d=com",
                "mx.us.example; spf=pass smtp.mailfrom=x@evil.example",
                "mx.us.example; spf=fail (x; dmarc=pass header.from=example.com) smtp.mailfrom=y@z.example",
                "mx.us.example; spf=fail (a (b); dmarc=pass header.from=example.com ) smtp.mailfrom=y@z.example",
                "mx.us.example; spf=pass smtp.mailfrom=\"a; dmarc=pass header.from=example.com\"@evil.example",
                "mx.us.example; none"
            })
    void every_other_sender_only_claims(String results) {
        assertThat(verification(results)).isEqualTo(Verification.CLAIMED);
    }

    @Test
    void a_header_below_that_of_the_trusted_server_may_be_forged() {
        assertThat(verification("mx.us.example; dmarc=fail header.from=example.com"
                        + "\nAuthentication-Results: mx.us.example; dmarc=pass header.from=example.com"))
                .isEqualTo(Verification.CLAIMED);
    }

    @ParameterizedTest
    @CsvSource({
        "Ana@Example.COM, ana@example.com",
        "ana@xn--mchine-bua.example, ana@mächine.example",
        "jdöe@mächine.example, jdöe@mächine.example",
        "<mailto:ana@example.com>, ana@example.com",
        "ana @ example . com, ana@example.com",
        "ana@example.com (Ana), ana@example.com",
        "Group: ana@example.com; , ana@example.com"
    })
    void an_address_is_one_handle_however_it_is_written(String from, String handle) {
        MessageReceived message = MailPosts.message(MailPosts.raw("From: " + from + "\n\nHola\n"));

        assertThat(message.person().handles().getFirst().value()).isEqualTo(handle);
    }

    @Test
    void what_the_account_sent_itself_is_outgoing() {
        String mail = "From: Us <us@us.example>\nTo: US@us.example, Ana <ana@example.com>\n\nHola\n";

        MessageReceived message = MailPosts.message(MailPosts.raw(mail, Map.of("address", "Us@us.example")));

        assertThat(message.direction()).isEqualTo(Direction.OUT);
        assertThat(message.person().handles().getFirst().value()).isEqualTo("ana@example.com");
        assertThat(message.person().name()).isEqualTo("Ana");
    }

    @Test
    void two_mails_that_claim_one_message_id_are_two_events() {
        MessageReceived one = MailPosts.message(MailPosts.raw("From: a@x.example\nMessage-ID: <1@x>\n\nHola\n"));
        MessageReceived copy = MailPosts.message(
                MailPosts.raw("Received: by another way\nFrom: a@x.example\nMessage-ID: <1@x>\n\nHola\n"));
        MessageReceived other = MailPosts.message(MailPosts.raw("From: b@x.example\nMessage-ID: <1@x>\n\nAdios\n"));

        assertThat(copy.eventId()).isEqualTo(one.eventId());
        assertThat(other.eventId()).isNotEqualTo(one.eventId());
    }

    @Test
    void an_auto_reply_says_that_it_is_one() {
        MessageReceived message =
                MailPosts.message(MailPosts.raw("From: a@x.example\nAuto-Submitted: auto-replied\n\nFuera\n"));

        assertThat(message.content().kind()).isEqualTo(MessageKind.AUTO_REPLY);
    }

    @Test
    void a_forwarded_mail_is_shown_whole() {
        MessageReceived message = MailPosts.message(
                MailPosts.raw(
                        "From: a@x.example\nSubject: RV: Oferta\n\nMira\n\nDe: B <b@x.example>\nEnviado: hoy\nAsunto: Oferta\n\n100 EUR\n"));

        assertThat(message.content().text()).endsWith("100 EUR");
    }

    @Test
    void without_a_shared_secret_configured_nothing_is_authentic() {
        assertThat(adapter.authentic(with(Map.of()), Map.of())).isFalse();
        assertThat(adapter.authentic(with(Map.of("x-hilo-secret", "")), Map.of("token", "")))
                .isFalse();
        assertThat(adapter.authentic(with(Map.of("authorization", basic(":"))), Map.of("username", "", "password", "")))
                .isFalse();
    }

    @Test
    void a_token_or_a_password_opens() {
        Map<String, String> secrets = Map.of("token", "t-1", "username", "u", "password", "p:w");

        assertThat(adapter.authentic(with(Map.of("x-hilo-secret", "t-1")), secrets))
                .isTrue();
        assertThat(adapter.authentic(with(Map.of("authorization", "bearer t-1")), secrets))
                .isTrue();
        assertThat(adapter.authentic(with(Map.of("authorization", basic("u:p:w"))), secrets))
                .isTrue();
        assertThat(adapter.authentic(with(Map.of("authorization", basic("u:wrong"))), secrets))
                .isFalse();
        assertThat(adapter.authentic(with(Map.of("authorization", "Basic !!")), secrets))
                .isFalse();
        assertThat(adapter.authentic(with(Map.of("x-hilo-secret", "t-2")), secrets))
                .isFalse();
    }

    private static Verification verification(String results) {
        Post post = MailPosts.raw(
                "Authentication-Results: " + results + "\nFrom: Ana <ana@example.com>\n\nHola\n", TRUSTING);
        return MailPosts.message(post).person().handles().getFirst().verification();
    }

    private static Post with(Map<String, String> headers) {
        return new Post(MailPosts.account("raw", Map.of()), MailPosts.NOW, "message/rfc822", headers, new byte[0]);
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
    }
}
