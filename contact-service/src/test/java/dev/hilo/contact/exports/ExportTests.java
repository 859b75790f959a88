package dev.hilo.contact.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.RecordFixtures;
import org.junit.jupiter.api.Test;

class ExportTests extends RecordFixtures {

    private static final String EXPORT = "/api/v1/exports/contacts";

    @Test
    void a_list_is_a_file_with_the_columns_asked_for() {
        write("""
                {"name": {"first": "Ana", "last": "Pérez, \\"la jefa\\""}, "emails": ["ana@example.com", "b@example.com"],
                 "phones": ["+573001112233"], "tags": ["vip"]}""");
        write("{\"name\": \"Berta\", \"emails\": [\"berta@example.com\"]}");

        Reply file = call("GET", EXPORT + "?tag=vip&columns=lastName,emails,phones", "");

        assertThat(file.headers().getFirst("Content-Type")).startsWith("text/csv");
        assertThat(file.headers().getFirst("Content-Disposition")).contains("contacts.csv");
        assertThat(file.text().lines())
                .containsExactly(
                        "\uFEFFlastName,emails,phones",
                        "\"Pérez, \"\"la jefa\"\"\",ana@example.com; b@example.com,+573001112233");
        assertThat(call("GET", EXPORT + "?columns=shoe", "").status()).isEqualTo(422);
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_harmless() {
        write("{\"name\": \"=HYPERLINK(\\\"http://x\\\")\", \"emails\": [\"ana@example.com\"]}");

        assertThat(call("GET", EXPORT + "?columns=name", "").text()).contains("'=HYPERLINK");
    }
}
