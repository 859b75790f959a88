package dev.hilo.ingestion.mailboxes;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMailUtil;
import dev.hilo.ingestion.sending.SendingFixtures;
import dev.hilo.testing.KafkaProbe;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Against a real IMAP server. */
class MailboxTests extends SendingFixtures {

    @Test
    void mails_are_told_as_they_come_each_once_and_none_from_before() throws Exception {
        String address = "buzon1@hilo.test";
        MAIL.setUser(address, address, "secret");
        deliver(address, "antes", "de ayer");
        var account = mailbox(
                address,
                Map.of("imapHost", "localhost", "imapPort", "" + MAIL.getImap().getPort(), "imapTls", "none"));
        waitUntilRead(account);

        deliver(address, "primero", "hola");
        assertThat(subjects(1)).containsExactly("primero");
        deliver(address, "segundo", "¿siguen ahí?");

        assertThat(subjects(2)).containsExactly("primero", "segundo");
        assertThat(inbox(address).getUnseenCount())
                .as("what is unread stays unread")
                .isEqualTo(3);
    }

    private void waitUntilRead(java.util.UUID account) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(20))
                .until(() ->
                        count("select count(*) from mailbox_places where account_id = '%s' and uid_validity is not null"
                                        .formatted(account))
                                == 1);
    }

    private static MailFolder inbox(String address) throws Exception {
        GreenMailUser user = MAIL.getUserManager().getUser(address);
        ImapHostManager host = MAIL.getManagers().getImapHostManager();
        return host.getInbox(user);
    }

    private static void deliver(String to, String subject, String text) {
        MAIL.getUserManager()
                .getUser(to)
                .deliver(GreenMailUtil.createTextEmail(
                        to, "ana@example.org", subject, text, MAIL.getSmtp().getServerSetup()));
    }

    private List<String> subjects(int count) {
        return environment
                .probe("channel.inbound")
                .await(
                        count,
                        event -> KafkaProbe.header(event, "org")
                                        .equals(hilo.org().toString())
                                && KafkaProbe.header(event, "ce_type").equals("MessageReceived"))
                .stream()
                .map(event -> JsonMapper.shared()
                        .readTree(event.value())
                        .at("/content/details/subject")
                        .asString())
                .toList();
    }
}
