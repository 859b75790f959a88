package dev.hilo.contact.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.RecordFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTests extends RecordFixtures {

    private static final String CONTACTS = "/api/v1/contacts?q={words}";

    private void people() {
        write("{\"name\": \"Juan Rodríguez\", \"emails\": [\"juan@example.com\"]}");
        write("{\"name\": \"Martina Peres\", \"emails\": [\"martina@example.com\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodirguez", "rodrigues", "jaun", "rodriguez jaun", "RODRÍGUZE", "rodriguezz"})
    void a_word_is_found_in_spite_of_a_typing_error(String words) {
        people();

        assertThat(each(get(CONTACTS, words), "/name/display")).containsExactly("Juan Rodríguez");
    }

    @Test
    void what_is_written_as_it_was_typed_goes_before_what_is_like_it() {
        people();
        write("{\"name\": \"Ana Pérez\", \"emails\": [\"ana@example.com\"]}");

        assertThat(each(get(CONTACTS, "perez"), "/name/display")).containsExactly("Ana Pérez");
        assertThat(each(get(CONTACTS, "peresz"), "/name/display")).contains("Martina Peres");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzw", "3009999999", "zzz"})
    void what_nobody_is_like_finds_nobody(String words) {
        people();

        assertThat(get(CONTACTS, words).get("items").isEmpty()).isTrue();
    }
}
