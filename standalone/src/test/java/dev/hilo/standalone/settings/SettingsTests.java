package dev.hilo.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsTests {
    @TempDir
    Path folder;

    @Test
    void secrets_are_made_once_and_only_their_owner_reads_them() throws Exception {
        Path file = folder.resolve("secrets.env");
        Secrets first = Secrets.loadOrMake(file);

        assertThat(first.values().get("HILO_SECRET_KEY")).matches("[0-9a-f]{64}");
        assertThat(first.untoldAdminPassword()).isPresent();
        assertThat(Secrets.loadOrMake(file).values()).isEqualTo(first.values());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void an_administrators_password_that_was_told_is_kept_nowhere() {
        Path file = folder.resolve("secrets.env");
        Secrets secrets = Secrets.loadOrMake(file);
        String password = secrets.untoldAdminPassword().orElseThrow();
        secrets.forgetAdminPassword();

        assertThat(Secrets.loadOrMake(file).untoldAdminPassword()).isEmpty();
        assertThat(file).content().doesNotContain(password);
    }

    @Test
    void secrets_lost_beside_data_that_needs_them_are_not_replaced_by_others() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));

        assertThatThrownBy(() -> Secrets.loadOrMake(folder.resolve("secrets.env")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("put it back");
    }

    @Test
    void comments_and_blank_lines_of_a_secrets_file_are_skipped() {
        assertThat(Secrets.parse("# a comment\n\nA = 1\nB=two=2\nnothing\n"))
                .containsExactly(Map.entry("A", "1"), Map.entry("B", "two=2"));
    }

    @Test
    void the_shells_variables_win_over_everything() {
        Settings settings = settings(Map.of("HILO_PORT", "9000", "HILO_SECRET_KEY", "mine"));

        assertThat(settings.publicUrl()).isEqualTo("http://localhost:9000");
        assertThat(settings.port(Port.IDENTITY)).isEqualTo(8081);
        assertThat(settings.forServices())
                .containsEntry("HILO_SECRET_KEY", "mine")
                .containsEntry("HILO_GATEWAY_PORT", "9000")
                .containsEntry("HILO_DATABASE_URL", "postgresql://localhost:15432")
                .containsEntry("HILO_DATA", folder.toString());
    }

    @Test
    void a_port_that_is_no_number_is_refused_by_name() {
        assertThatThrownBy(() -> settings(Map.of("HILO_CONTACT_PORT", "eighty")).port(Port.CONTACT))
                .hasMessageContaining("HILO_CONTACT_PORT")
                .hasMessageContaining("eighty");
    }

    @Test
    void servers_of_somebody_elses_are_used_when_named() {
        Settings settings = settings(
                Map.of("HILO_DATABASE_URL", "postgresql://db:5432", "HILO_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092"));

        assertThat(settings.ownDatabase()).isFalse();
        assertThat(settings.ownKafka()).isFalse();
        assertThat(settings.kafka()).isEqualTo("kafka:9092");
    }

    @Test
    void a_service_is_known_by_its_name_and_by_its_module() {
        assertThat(Service.named("contact")).isEqualTo(Service.named("contact-service"));
        assertThatThrownBy(() -> Service.named("deals"))
                .hasMessageContaining("identity, contact, deal, task, ingestion, gateway");
    }

    private Settings settings(Map<String, String> environment) {
        return new Settings(new Home(folder, folder), Secrets.loadOrMake(folder.resolve("secrets.env")), environment);
    }
}
