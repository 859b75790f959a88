package dev.hilo.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogsTests {
    private static final String FAILED = """
            {"@timestamp":"2026-11-21T10:00:00Z","level":"ERROR","logger_name":"dev.hilo.contact.Main","message":"no database"}""";

    @TempDir
    Path folder;

    @Test
    void a_json_line_is_readable_and_any_other_is_left_alone() {
        assertThat(Logs.readable(FAILED)).isEqualTo("2026-11-21T10:00:00Z ERROR Main no database");
        assertThat(Logs.readable("plain")).isEqualTo("plain");
        assertThat(Logs.readable("{broken")).isEqualTo("{broken");
    }

    @Test
    void the_last_complaint_is_the_reason_for_an_end() throws Exception {
        Path log = Files.writeString(folder.resolve("contact.log"), "first\n" + FAILED + "\nlast words\n");

        assertThat(Logs.lastComplaint(log)).contains("2026-11-21T10:00:00Z ERROR Main no database");
        assertThat(Logs.lastComplaint(folder.resolve("none.log"))).isEmpty();
    }
}
