package dev.hilo.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.standalone.settings.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProcessesTests {
    private static final String STUBBORN = "trap '' TERM; while :; do sleep 1; done";

    @TempDir
    Path folder;

    Home home;
    Processes processes;

    @BeforeEach
    void make_a_home() {
        home = new Home(folder, folder.resolve("data"));
        home.create();
        processes = new Processes(home);
    }

    @AfterEach
    void stop() {
        processes.stop("sleeper", Duration.ofMillis(1));
    }

    @Test
    void a_process_is_found_by_its_pid_file_and_without_it() throws Exception {
        ProcessHandle started = start("sleep 600");

        assertThat(processes.find("sleeper")).contains(started);
        Files.delete(home.run().resolve("sleeper.pid"));
        assertThat(processes.find("sleeper")).contains(started);
    }

    @Test
    void a_stale_pid_file_that_names_another_program_misleads_nobody() throws Exception {
        Files.writeString(
                home.run().resolve("sleeper.pid"),
                Long.toString(ProcessHandle.current().pid()));

        assertThat(processes.find("sleeper")).isEmpty();
        processes.stop("sleeper", Duration.ofMillis(1));
        assertThat(home.run().resolve("sleeper.pid")).doesNotExist();
    }

    @Test
    void a_process_of_another_home_is_not_ours() {
        start("sleep 600");

        assertThat(new Processes(new Home(folder, folder.resolve("elsewhere"))).find("sleeper"))
                .isEmpty();
    }

    @Test
    void one_that_does_not_end_when_asked_is_ended() {
        ProcessHandle started = start(STUBBORN);

        processes.stop("sleeper", Duration.ofMillis(200));

        assertThat(started.isAlive()).isFalse();
        assertThat(home.run().resolve("sleeper.pid")).doesNotExist();
    }

    /** The mark stands where a virtual machine has its first option. */
    private ProcessHandle start(String script) {
        ProcessHandle process = processes.launch(
                "sleeper", List.of("/bin/sh", "-c", script, processes.mark("sleeper")), folder, Map.of());
        Awaitility.await().until(() -> processes.find("sleeper").isPresent());
        return process;
    }
}
