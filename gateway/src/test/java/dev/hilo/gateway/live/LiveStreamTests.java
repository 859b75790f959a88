package dev.hilo.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.conversation.ConversationEvent.MessageAdded;
import dev.hilo.contracts.deal.DealEvent.Change;
import dev.hilo.contracts.deal.DealEvent.Deal;
import dev.hilo.contracts.deal.DealEvent.DealChanged;
import dev.hilo.contracts.deal.DealEvent.Status;
import dev.hilo.contracts.identity.IdentityEvent.UserChanged;
import dev.hilo.contracts.task.TaskEvent.NotificationRaised;
import dev.hilo.gateway.GatewayTest;
import dev.hilo.testing.TestEnvironment;
import dev.hilo.testing.TestServers;
import dev.hilo.testing.TestTokens;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

@GatewayTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LiveStreamTests {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    TestEnvironment environment;

    @Autowired
    JsonMapper json;

    @Autowired
    WebTestClient caller;

    @Autowired
    Window window;

    final UUID org = UUID.randomUUID();
    final UUID ana = UUID.randomUUID();
    final UUID luis = UUID.randomUUID();
    final UUID team = UUID.randomUUID();
    KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void connect() throws Exception {
        Map<String, Object> config =
                Map.of("bootstrap.servers", TestServers.kafka().bootstrapServers());
        producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        try (Admin admin = Admin.create(config)) {
            List<String> known = List.copyOf(admin.listTopics().names().get());
            admin.createTopics(List.of(
                                    Topics.CONVERSATION_EVENTS,
                                    Topics.CONTACT_EVENTS,
                                    Topics.DEAL_EVENTS,
                                    Topics.TASK_EVENTS,
                                    Topics.IDENTITY_EVENTS)
                            .stream()
                            .map(topic -> environment.topicPrefix() + topic)
                            .filter(topic -> !known.contains(topic))
                            .map(topic -> new NewTopic(topic, 3, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
        String before = window.now().text();
        tell(deal(null, "before anybody listens"));
        Awaitility.await().until(() -> !window.now().text().equals(before));
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void what_changes_is_told_at_once_and_after_a_reconnect_nothing_is_missing_or_said_twice() throws Exception {
        List<String> heard;
        String last;
        try (StreamReader reader = open(ana, "deals:view:all")) {
            IntStream.range(0, 50).forEach(number -> tell(deal(luis, "first " + number)));
            heard = reader.await(50, "DealChanged");
            last = reader.lastId();
        }
        IntStream.range(0, 50).forEach(number -> tell(deal(luis, "meanwhile " + number)));
        try (StreamReader reader = StreamReader.open(port, token(ana, "deals:view:all"), last)) {
            IntStream.range(0, 50).forEach(number -> tell(deal(luis, "later " + number)));
            List<String> rest = reader.await(100, "DealChanged");

            assertThat(heard).hasSize(50).allMatch(data -> data.contains("first"));
            assertThat(rest).hasSize(100).doesNotHaveDuplicates().noneMatch(data -> data.contains("first"));
        }
    }

    @Test
    void each_hears_what_they_may_see_and_another_organisation_hears_nothing() throws Exception {
        tell(new UserChanged(
                UUID.randomUUID(),
                org,
                NOON,
                luis,
                "Luis",
                "l@hilo.test",
                "es",
                "America/Bogota",
                true,
                List.of(team),
                1));
        try (StreamReader all = open(ana, "deals:view:all");
                StreamReader own = open(luis, "deals:view:own");
                StreamReader stranger = open(ana, "deals:view:own");
                StreamReader mates = StreamReader.open(port, token(ana, org, List.of(team), "deals:view:team"), "");
                StreamReader none = open(luis, "tasks:view:all");
                StreamReader elsewhere =
                        StreamReader.open(port, token(luis, UUID.randomUUID(), List.of(), "deals:view:all"), "")) {
            tell(deal(luis, "of luis"));
            tell(deal(null, "of nobody"));

            assertThat(all.await(2, "DealChanged")).hasSize(2);
            assertThat(own.await(1, "DealChanged")).hasSize(1);
            assertThat(mates.await(1, "DealChanged")).hasSize(1);
            assertThat(stranger.heard("DealChanged")).isEmpty();
            assertThat(none.heard("DealChanged")).isEmpty();
            assertThat(elsewhere.heard("DealChanged")).isEmpty();
        }
    }

    @Test
    void whoever_sees_their_own_only_hears_of_a_message_without_what_it_says() throws Exception {
        try (StreamReader all = open(ana, "conversations:view:all");
                StreamReader own = open(luis, "conversations:view:own")) {
            UUID conversation = UUID.randomUUID();
            tell(new MessageAdded(
                    UUID.randomUUID(),
                    org,
                    NOON,
                    conversation,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    Channel.WHATSAPP,
                    Direction.IN,
                    MessageKind.TEXT,
                    "a secret"));

            assertThat(all.await(1, "MessageAdded").getFirst()).contains("a secret");
            assertThat(own.await(1, "MessageAdded").getFirst())
                    .contains(conversation.toString())
                    .doesNotContain("secret");
        }
    }

    @Test
    void a_notification_reaches_its_user_alone() throws Exception {
        try (StreamReader hers = open(ana, "tasks:view:all");
                StreamReader his = open(luis)) {
            tell(new NotificationRaised(UUID.randomUUID(), org, NOON, UUID.randomUUID(), luis, "assigned", "Llamar"));

            assertThat(his.await(1, "NotificationRaised")).hasSize(1);
            assertThat(hers.heard("NotificationRaised")).isEmpty();
        }
    }

    @Test
    void without_a_token_there_is_nothing_to_hear() {
        caller.get().uri("/api/v1/stream").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void a_position_that_nobody_gave_begins_anew() throws Exception {
        String unreachable = Position.start().with(2, 0, 1_000_000).text();
        try (StreamReader reader = StreamReader.open(port, token(ana, "deals:view:all"), unreachable)) {
            assertThat(reader.await(1, "reset")).hasSize(1);
        }
    }

    @Test
    void a_stream_ends_with_the_token_it_was_opened_with() throws Exception {
        var claims = TestTokens.claims(org, "ADMIN", List.of("deals:view:all"))
                .expirationTime(java.util.Date.from(Instant.now().plusSeconds(3)))
                .build();
        try (StreamReader reader = StreamReader.open(port, TestTokens.sign(claims), "")) {
            Awaitility.await().atMost(Duration.ofSeconds(15)).until(reader::isOver);
        }
    }

    private StreamReader open(UUID user, String... permissions) throws Exception {
        return StreamReader.open(port, token(user, permissions), "");
    }

    private String token(UUID user, String... permissions) {
        return token(user, org, List.of(), permissions);
    }

    private static String token(UUID user, UUID organisation, List<UUID> teams, String... permissions) {
        return TestTokens.sign(TestTokens.claims(organisation, "CONTRIBUTOR", List.of(permissions))
                .subject(user.toString())
                .claim("teams", teams.stream().map(UUID::toString).toList())
                .build());
    }

    private DealChanged deal(@Nullable UUID owner, String name) {
        Deal deal = new Deal(
                name,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Nuevo",
                Status.OPEN,
                BigDecimal.TEN,
                "COP",
                BigDecimal.TEN,
                "COP",
                null,
                null,
                owner,
                null,
                false);
        return new DealChanged(UUID.randomUUID(), org, NOON, UUID.randomUUID(), 1, Change.CREATED, null, deal);
    }

    private void tell(DomainEvent event) {
        String topic = switch (event) {
            case DealChanged _ -> Topics.DEAL_EVENTS;
            case MessageAdded _ -> Topics.CONVERSATION_EVENTS;
            case NotificationRaised _ -> Topics.TASK_EVENTS;
            default -> Topics.IDENTITY_EVENTS;
        };
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_type", event.getClass().getSimpleName().getBytes());
        try {
            producer.send(new ProducerRecord<>(
                            environment.topicPrefix() + topic,
                            null,
                            event.subject(),
                            json.writeValueAsBytes(event),
                            headers))
                    .get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
