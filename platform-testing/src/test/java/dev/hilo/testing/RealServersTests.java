package dev.hilo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@RealServers("contact")
@SpringBootTest(classes = RealServersTests.Nothing.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RealServersTests {
    @Configuration
    static class Nothing {}

    @Autowired
    Environment properties;

    @Autowired
    TestEnvironment environment;

    @Test
    void the_context_has_a_database_of_its_own_with_its_roles() throws Exception {
        assertThat(properties.getRequiredProperty("hilo.database.name")).isEqualTo(environment.databaseName());
        for (String role : List.of("owner", "api", "stream")) {
            try (Connection connection = DriverManager.getConnection(environment.jdbcUrl(role))) {
                assertThat(connection.getMetaData().getUserName()).isEqualTo("hilo_contact_" + role);
            }
        }
    }

    @Test
    void a_probe_sees_what_was_sent_to_the_contexts_topic() throws Exception {
        String bootstrap = properties.getRequiredProperty("hilo.kafka.bootstrap-servers");
        String topic = properties.getRequiredProperty("hilo.kafka.topic-prefix") + "notes";
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (Admin admin = Admin.create(settings);
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
            producer.send(new ProducerRecord<>(topic, "key", "hola".getBytes(StandardCharsets.UTF_8)));
            producer.flush();
        }

        assertThat(environment.probe("notes").await(1))
                .singleElement()
                .satisfies(found -> assertThat(new String(found.value(), StandardCharsets.UTF_8))
                        .isEqualTo("hola"));
        assertThat(environment.probe("notes").now()).hasSize(1);
    }

    @Test
    void another_environment_shares_nothing_but_the_servers() {
        TestEnvironment other = TestEnvironment.fresh("contact");

        assertThat(other.databaseName()).isNotEqualTo(environment.databaseName());
        assertThat(other.topicPrefix()).isNotEqualTo(environment.topicPrefix());
        assertThat(other.properties().get("hilo.database.url"))
                .isEqualTo(environment.properties().get("hilo.database.url"));
    }
}
