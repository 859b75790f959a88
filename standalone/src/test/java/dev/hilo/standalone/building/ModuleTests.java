package dev.hilo.standalone.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModuleTests {
    private static final FileTime EARLY = FileTime.fromMillis(1_000_000);
    private static final FileTime LATER = FileTime.fromMillis(2_000_000);
    private static final FileTime LATEST = FileTime.fromMillis(3_000_000);

    @TempDir
    Path root;

    Module module;

    @BeforeEach
    void write_sources() throws Exception {
        write("pom.xml", EARLY);
        write("platform/src/main/java/Shared.java", EARLY);
        write("gateway/pom.xml", EARLY);
        write("gateway/src/main/java/Gateway.java", EARLY);
        module = new Module(root, "gateway");
    }

    @Test
    void what_was_never_built_is_stale() {
        assertThat(module.isStale()).isTrue();
    }

    @Test
    void a_jar_younger_than_all_sources_is_not() throws Exception {
        write("gateway/target/gateway-0.1.0.jar", LATER);

        assertThat(module.isStale()).isFalse();
    }

    @Test
    void a_change_in_the_module_or_in_what_all_share_makes_it_stale() throws Exception {
        write("gateway/target/gateway-0.1.0.jar", LATER);
        write("platform/src/main/java/Shared.java", LATEST);
        assertThat(module.isStale()).isTrue();

        write("platform/src/main/java/Shared.java", EARLY);
        write("gateway/src/main/resources/application.yml", LATEST);
        assertThat(module.isStale()).isTrue();
    }

    @Test
    void a_test_changed_is_nothing_to_build_for() throws Exception {
        write("gateway/target/gateway-0.1.0.jar", LATER);
        write("gateway/src/test/java/GatewayTests.java", LATEST);

        assertThat(module.isStale()).isFalse();
    }

    @Test
    void a_build_that_left_the_jar_as_it_was_still_counts() throws Exception {
        write("gateway/target/gateway-0.1.0.jar", EARLY);
        write("gateway/src/main/java/Gateway.java", LATER);
        module.markBuilt();

        assertThat(module.isStale()).isFalse();
    }

    private void write(String name, FileTime time) throws Exception {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, time);
    }
}
