package dev.hilo.ingestion.sending;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.contracts.channel.SendMessage.MailThread;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.ingestion.Hilo;
import dev.hilo.ingestion.IngestionTest;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.kafka.EventProducer;
import dev.hilo.testing.KafkaProbe;
import dev.hilo.testing.TestEnvironment;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organisation with an account on every channel, and peers on the other side of each. */
@IngestionTest
public abstract class SendingFixtures {

    protected static final GreenMail MAIL = mailServer();
    static final Peers PEERS = new Peers();

    @Autowired
    EventProducer producer;

    @Autowired
    protected TestEnvironment environment;

    @LocalServerPort
    int port;

    protected Hilo hilo;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry registry) {
        registry.add("hilo.sending.whatsapp-url", () -> "http://localhost:%d/graph".formatted(PEERS.port()));
        registry.add("hilo.sending.telegram-url", () -> "http://localhost:%d/telegram".formatted(PEERS.port()));
        registry.add("hilo.sending.timeout", () -> "2s");
        registry.add("hilo.sending.retry-after", () -> "100ms");
        registry.add("hilo.mailboxes.pause", () -> "300ms");
        registry.add("hilo.mailboxes.longest-wait", () -> "1s");
    }

    @BeforeEach
    void anOrganisation() {
        hilo = Hilo.newOrganisation(port);
    }

    protected int port() {
        return port;
    }

    private static GreenMail mailServer() {
        GreenMail server =
                new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});
        server.start();
        return server;
    }

    protected UUID whatsApp() {
        return account(
                "whatsapp",
                Map.of("phoneNumberId", "1055"),
                Map.of("appSecret", "s", "verifyToken", "v", "accessToken", "EAAG"));
    }

    protected UUID telegram() {
        return account("telegram", Map.of(), Map.of("secretToken", "s", "botToken", "123:abc"));
    }

    protected UUID mailbox(String address, Map<String, String> more) {
        MAIL.setUser(address, address, "secret");
        Map<String, String> settings = new java.util.HashMap<>(Map.of(
                "address",
                address,
                "smtpHost",
                "localhost",
                "smtpPort",
                "" + MAIL.getSmtp().getPort(),
                "smtpTls",
                "none"));
        settings.putAll(more);
        return account("email", settings, Map.of("smtpPassword", "secret", "imapPassword", "secret", "token", "t"));
    }

    protected UUID account(String channel, Map<String, String> settings, Map<String, String> secrets) {
        JsonNode made = hilo.post(
                        "/api/v1/channels",
                        Map.of(
                                "channel", channel,
                                "key", channel + "-" + UUID.randomUUID(),
                                "name", "Cuenta",
                                "settings", settings,
                                "secrets", secrets))
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return UUID.fromString(Objects.requireNonNull(made).path("id").asString());
    }

    protected SendMessage toWhatsApp(UUID account, String number, String text) {
        return message(
                account, Channel.WHATSAPP, HandleKind.WHATSAPP, number, Content.of(MessageKind.TEXT, text), null);
    }

    SendMessage toTelegram(UUID account, String chat, String text) {
        return message(account, Channel.TELEGRAM, HandleKind.TELEGRAM, chat, Content.of(MessageKind.TEXT, text), null);
    }

    SendMessage mail(UUID account, String to, Content content, MailThread thread) {
        return message(account, Channel.EMAIL, HandleKind.EMAIL, to, content, thread);
    }

    SendMessage message(UUID account, Channel channel, HandleKind kind, String to, Content content, MailThread mail) {
        return new SendMessage(
                Ids.next(),
                hilo.org(),
                Instant.now(),
                Ids.next(),
                1,
                channel,
                account,
                Ids.next(),
                new Handle(kind, to, Verification.ATTESTED),
                "Ana",
                "",
                content,
                null,
                channel == Channel.TELEGRAM ? new MessageRef(to + ":7", "7") : null,
                mail,
                "Luis");
    }

    protected void send(SendMessage... messages) {
        producer.send(Topics.CHANNEL_OUTBOUND, List.of(messages)).block(Duration.ofSeconds(10));
    }

    /** What the conversation hears of a message, this many times. */
    List<MessageStatusChanged> told(SendMessage message, int times) {
        return environment
                .probe("channel.inbound")
                .await(
                        times,
                        event -> KafkaProbe.header(event, "ce_type").equals("MessageStatusChanged")
                                && new String(event.value(), java.nio.charset.StandardCharsets.UTF_8)
                                        .contains(message.messageId().toString()))
                .stream()
                .map(event -> JsonMapper.shared().readValue(event.value(), MessageStatusChanged.class))
                .toList();
    }

    protected MessageStatusChanged told(SendMessage message) {
        return told(message, 1).getFirst();
    }

    Media uploaded(String name, String type, byte[] content) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("file", content).filename(name).contentType(MediaType.parseMediaType(type));
        JsonNode file = hilo.upload("/api/v1/media", form.build())
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        UUID id = UUID.fromString(Objects.requireNonNull(file).path("id").asString());
        return new Media(id, Media.State.STORED, type, name, (long) content.length, null, null, null);
    }

    protected long count(String query) {
        try (Connection connection = DriverManager.getConnection(environment.jdbcUrl("owner"));
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    protected void sql(String statement) {
        try (Connection connection = DriverManager.getConnection(environment.jdbcUrl("owner"));
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
