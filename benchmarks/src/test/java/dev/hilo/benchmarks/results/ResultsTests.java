package dev.hilo.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultsTests {

    private static final Machine MACHINE = new Machine(2, "EPYC", 8192, "Linux", "25", "abc123");

    @Test
    void figures_are_written_with_machine_and_commit(@TempDir Path folder) throws Exception {
        Path text = results(Figure.of("ingest", "ratio", 0.7, "").atLeast(0.65)).write(folder);

        assertThat(text).hasFileName("2026-11-21-1234-bench.md").content().contains("2 × EPYC", "abc123", "≥ 0.6500 ✓");
        assertThat(Files.readString(folder.resolve("2026-11-21-1234-bench.json")))
                .contains("\"value\" : 0.7");
    }

    @Test
    void a_missed_target_is_a_failure() {
        assertThat(results(Figure.of("a", "b", 51, "ms").below(50)).areMet()).isFalse();
        assertThat(results(Figure.of("a", "b", 49, "ms").below(50), Figure.of("a", "c", 1, ""))
                        .areMet())
                .isTrue();
    }

    private static Results results(Figure... figures) {
        return new Results("bench", Instant.parse("2026-11-21T12:34:56Z"), MACHINE, List.of(figures));
    }
}
