package dev.hilo.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The app: its rules by themselves, and all of it in a browser against the whole of Hilo. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppTests {

    private static final String PASSED = "✓ ";
    private static final String FAILED = "✗ ";

    @Test
    void every_name_the_app_uses_is_known_to_the_compiler() {
        prepare();

        assertThat(Node.run(Map.of(), "node_modules/typescript/bin/tsc", "--noEmit"))
                .isEmpty();
    }

    @Test
    void the_app_keeps_the_rules_of_its_linter() {
        prepare();

        assertThat(Node.run(Map.of(), "node_modules/oxlint/bin/oxlint", "--deny-warnings", "--format", "unix"))
                .noneMatch(line -> line.contains(".ts"));
    }

    @TestFactory
    List<DynamicTest> the_rules_of_the_app() {
        prepare();
        return each(
                Node.run(Map.of("NO_COLOR", "1"), "node_modules/vitest/vitest.mjs", "run", "--reporter=tap-flat")
                        .stream()
                        .filter(line -> line.startsWith("ok ") || line.startsWith("not ok "))
                        .map(line -> line.replaceFirst("^ok \\d+ - ", PASSED).replaceFirst("^not ok \\d+ - ", FAILED))
                        .toList());
    }

    @TestFactory
    List<DynamicTest> the_app_in_a_browser() {
        prepare();
        Installation hilo = Installation.up();
        List<String> lines = Node.run(
                Map.of("HILO_PUBLIC_URL", hilo.url(), "HILO_ADMIN_PASSWORD", Installation.PASSWORD), "browser/run.mjs");
        assumeTrue(lines.stream().noneMatch(line -> line.startsWith("skipped")), () -> String.join("\n", lines));
        return each(lines);
    }

    private static void prepare() {
        assumeTrue(Node.isThere(), "skipped: Node is missing (install Node 20.19 or newer)");
        List<String> said = Node.run(Map.of(), "tools/fresh.mjs");
        assertThat(said).noneMatch(line -> line.contains("npm error") || line.contains("too old"));
    }

    /** A line that begins with a mark is a test; what is indented below it is why it failed. */
    private static List<DynamicTest> each(List<String> lines) {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            List<String> reasons = lines.subList(i + 1, lines.size()).stream()
                    .takeWhile(next -> next.startsWith("  "))
                    .toList();
            if (line.startsWith(PASSED)) {
                tests.add(dynamicTest(line.substring(PASSED.length()), () -> {}));
            } else if (line.startsWith(FAILED)) {
                tests.add(dynamicTest(
                        line.substring(FAILED.length()),
                        () -> assertThat(reasons).as(line).isNull()));
            }
        }
        assertThat(tests).as(String.join("\n", lines)).isNotEmpty();
        return tests;
    }
}
