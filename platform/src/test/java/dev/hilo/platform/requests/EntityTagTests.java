package dev.hilo.platform.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hilo.platform.web.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntityTagTests {

    @Test
    void a_version_is_told_in_quotes() {
        assertThat(EntityTag.of(7)).isEqualTo("\"7\"");
    }

    @Test
    void whoever_saw_the_present_version_or_does_not_care_may_change_it() {
        assertThatCode(() -> EntityTag.require(7, "\"7\"")).doesNotThrowAnyException();
        assertThatCode(() -> EntityTag.require(7, "*")).doesNotThrowAnyException();
        assertThatCode(() -> EntityTag.require(7, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"8\"", "7", "W/\"7\"", ""})
    void whoever_saw_another_one_may_not(String expected) {
        assertThatThrownBy(() -> EntityTag.require(7, expected))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("changed-meanwhile");
    }
}
