package dev.hilo.ingestion.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.contracts.channel.SendMessage.MailThread;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against a real SMTP server. */
class SendMailTests extends SendingFixtures {

    @Test
    void a_mail_stands_in_its_thread_in_two_forms_with_signature_and_attachment() throws Exception {
        UUID account = mailbox("ventas@hilo.test", Map.of("fromName", "Ventas Hilo", "signature", "Hilo S.A."));
        Media offer = uploaded("oferta ñ.pdf", "application/pdf", "%PDF".getBytes(UTF_8));
        Content content = new Content(MessageKind.TEXT, "Hola <Ana>\n\nadjunto", null, List.of(offer), Map.of());
        SendMessage message = mail(
                account,
                "ana1@example.org",
                content,
                new MailThread("Re: Oferta ñ", "b@x.org", List.of("a@x.org", "b@x.org")));

        send(message);

        assertThat(told(message).status()).isEqualTo(DeliveryStatus.SENT);
        MimeMessage mail = received("ana1@example.org");
        assertThat(mail.getSubject()).isEqualTo("Re: Oferta ñ");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Ventas Hilo <ventas@hilo.test>");
        assertThat(mail.getHeader("In-Reply-To")).containsExactly("<b@x.org>");
        assertThat(mail.getHeader("References", null).replaceAll("\\s+", " ")).isEqualTo("<a@x.org> <b@x.org>");
        assertThat(mail.getMessageID()).isEqualTo("<%s@hilo.test>".formatted(message.messageId()));
        assertThat(told(message).target().key()).isEqualTo(message.messageId() + "@hilo.test");
        Multipart whole = (Multipart) mail.getContent();
        Multipart words = (Multipart) whole.getBodyPart(0).getContent();
        assertThat((String) words.getBodyPart(0).getContent()).contains("Hola <Ana>", "-- ", "Hilo S.A.");
        assertThat((String) words.getBodyPart(1).getContent()).contains("<p>Hola &lt;Ana&gt;</p>", "Hilo S.A.");
        assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("oferta ñ.pdf");
        assertThat(whole.getBodyPart(1).getDisposition()).isEqualTo(Part.ATTACHMENT);
    }

    @Test
    void nobody_writes_headers_of_their_own() throws Exception {
        UUID account = mailbox("caja@hilo.test", Map.of());
        SendMessage message = mail(
                account,
                "ana2@example.org",
                Content.of(MessageKind.TEXT, "x"),
                new MailThread("Hola\r\nBcc: eve@example.org", "", List.of()));

        send(message);

        assertThat(told(message).status()).isEqualTo(DeliveryStatus.SENT);
        assertThat(received("ana2@example.org").getHeader("Bcc")).isNull();
    }

    @Test
    void an_address_that_is_none_fails_with_a_reason() {
        UUID account = mailbox("caja2@hilo.test", Map.of());
        SendMessage message =
                mail(account, "no address", Content.of(MessageKind.TEXT, "x"), new MailThread("x", "", List.of()));

        send(message);

        assertThat(told(message).failures().getFirst().code()).isEqualTo("unwritable");
    }

    private static MimeMessage received(String address) {
        for (MimeMessage mail : MAIL.getReceivedMessages()) {
            if (GreenMailUtil.getAddressList(recipients(mail)).contains(address)) {
                return mail;
            }
        }
        throw new AssertionError("no mail for " + address);
    }

    private static jakarta.mail.Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (jakarta.mail.MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
