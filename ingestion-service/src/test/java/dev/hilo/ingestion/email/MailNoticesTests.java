package dev.hilo.ingestion.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.ingestion.samples.Samples;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailNoticesTests {

    @Test
    void a_bounce_fails_the_message_it_names() {
        List<ChannelEvent> events = sample("flanker_bounce__zed.eml");

        assertThat(events).hasSize(2).last().isInstanceOf(AccountNotice.class);
        var status = (MessageStatusChanged) events.getFirst();
        assertThat(status.target().key()).isEqualTo("20090708054735.GC7578@example.com");
        assertThat(status.status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(status.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("5.1.1");
            assertThat(failure.reason()).startsWith("550-5.1.1 The email account");
        });
    }

    @Test
    void a_bounce_of_many_recipients_fails_for_each() {
        assertThat(sample("mail_multipart_report__multi_address_bounce1.eml"))
                .filteredOn(MessageStatusChanged.class::isInstance)
                .hasSize(5)
                .extracting(ChannelEvent::eventId)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_complaint_is_a_notice() {
        assertThat(sample("flanker_complaints__aol.eml"))
                .singleElement()
                .isInstanceOfSatisfying(
                        AccountNotice.class, notice -> assertThat(notice.type()).isEqualTo("complaint"));
    }

    @Test
    void a_delay_is_only_a_notice() {
        assertThat(report("delivery-status", "message/delivery-status", """
                        Reporting-MTA: dns; mx.example

                        Final-Recipient: rfc822; ana@example.com
                        Action: delayed
                        Status: 4.4.1
                        """))
                .singleElement()
                .isInstanceOf(AccountNotice.class);
    }

    @Test
    void a_read_receipt_marks_the_message_as_read() {
        assertThat(report("disposition-notification", "message/disposition-notification", """
                        Original-Message-ID: <ours@us.example>
                        Disposition: manual-action/MDN-sent-manually; displayed
                        """))
                .singleElement()
                .isInstanceOfSatisfying(MessageStatusChanged.class, status -> {
                    assertThat(status.status()).isEqualTo(DeliveryStatus.READ);
                    assertThat(status.target().key()).isEqualTo("ours@us.example");
                });
    }

    @Test
    void a_report_that_names_no_message_is_a_notice() {
        assertThat(report(
                        "disposition-notification", "message/disposition-notification", "Disposition: x; displayed\n"))
                .singleElement()
                .isInstanceOf(AccountNotice.class);
    }

    private static List<ChannelEvent> report(String type, String mimeType, String fields) {
        return MailPosts.read(MailPosts.raw("""
                From: ana@example.com
                Message-ID: <r@example.com>
                Content-Type: multipart/report; report-type=%s; boundary=b

                --b
                Content-Type: text/plain

                A report.
                --b
                Content-Type: %s

                %s
                --b--
                """.formatted(type, mimeType, fields)))
                .events();
    }

    private static List<ChannelEvent> sample(String file) {
        byte[] body = Samples.of("email").body(file);
        return MailPosts.read(MailPosts.post("raw", "message/rfc822", body)).events();
    }
}
