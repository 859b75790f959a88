package dev.hilo.platform.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hilo.platform.web.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergePatchTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Person ANA =
            new Person("Ana", "ana@hilo.test", List.of("vip", "norte"), new Address("Bogotá", "Calle 1"));

    @Test
    void what_is_not_named_stays() {
        assertThat(patched("{\"name\":\"Ana María\"}"))
                .isEqualTo(new Person("Ana María", ANA.email(), ANA.tags(), ANA.address()));
    }

    @Test
    void null_takes_away() {
        assertThat(patched("{\"email\":null}").email()).isNull();
    }

    @Test
    void objects_are_merged_and_lists_replaced() {
        Person patched = patched("{\"address\":{\"city\":\"Cali\"},\"tags\":[\"sur\"]}");

        assertThat(patched.address()).isEqualTo(new Address("Cali", "Calle 1"));
        assertThat(patched.tags()).containsExactly("sur");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"Ana\"", "null", "7"})
    void only_an_object_is_a_patch(String patch) {
        assertThatThrownBy(() -> patched(patch)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"nombre\":\"Ana\"}", "{\"tags\":7}", "{\"address\":[]}"})
    void unknown_fields_and_values_of_another_kind_are_refused(String patch) {
        assertThatThrownBy(() -> patched(patch)).isInstanceOf(Problem.class).hasMessageContaining("invalid");
    }

    private static Person patched(String patch) {
        return new MergePatch(JSON).apply(ANA, JSON.readTree(patch), Person.class);
    }

    record Person(String name, @Nullable String email, List<String> tags, Address address) {}

    record Address(String city, String street) {}
}
