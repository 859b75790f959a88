package dev.hilo.contact.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.RecordFixtures;
import dev.hilo.testing.TestTokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NoteTests extends RecordFixtures {

    private String contact = "";

    @BeforeEach
    void somebody() {
        contact = "/api/v1/contacts/"
                + write("{\"name\": \"Ana\", \"emails\": [\"ana@example.com\"]}")
                        .get("id")
                        .asString();
    }

    @Test
    void a_note_stands_on_the_record_and_on_the_timeline() {
        UUID luisa = colleague("Luisa");

        Reply reply = call("POST", contact + "/notes", """
                {"body": "Llamar el lunes.\\n@Luisa", "mentions": ["%s"]}""".formatted(luisa));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        JsonNode note = get(contact + "/notes").at("/items/0");
        assertThat(note).isEqualTo(reply.json());
        assertThat(note.get("body").asString()).isEqualTo("Llamar el lunes.\n@Luisa");
        assertThat(note.at("/mentions/0/name").asString()).isEqualTo("Luisa");
        assertThat(note.get("authorName").asString()).isEqualTo("Ana Prueba");
        JsonNode entry = get(contact + "/timeline?kind=note").at("/items/0");
        assertThat(entry.get("preview").asString()).isEqualTo("Llamar el lunes. @Luisa");
    }

    @Test
    void whoever_wrote_a_note_changes_it_and_takes_it_back() {
        String token = author();
        String note = contact + "/notes/"
                + callAs(token, "POST", contact + "/notes", "{\"body\": \"uno\"}")
                        .json()
                        .get("id")
                        .asString();

        assertThat(callAs(token, "PATCH", note, "{\"body\": \"dos\", \"pinned\": true}", "If-Match", "\"1\"")
                        .json()
                        .get("body")
                        .asString())
                .isEqualTo("dos");
        assertThat(callAs(token, "PATCH", note, "{\"body\": \"tres\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(get(contact + "/timeline?kind=note").at("/items/0/preview").asString())
                .isEqualTo("dos");
        assertThat(callAs(author(), "PATCH", note, "{\"body\": \"cuatro\"}").status())
                .isEqualTo(403);
        assertThat(callAs(token, "DELETE", note, "").status()).isEqualTo(204);
        assertThat(get(contact + "/notes").get("items").isEmpty()).isTrue();
        assertThat(get(contact + "/timeline?kind=note").get("items").isEmpty()).isTrue();
    }

    @Test
    void nobody_is_mentioned_who_is_not_there() {
        assertThat(call("POST", contact + "/notes", """
                        {"body": " ", "mentions": ["%s"]}""".formatted(UUID.randomUUID()))
                        .errors())
                .containsExactlyInAnyOrder("body required", "mentions[0] no-such-user");
    }

    @Test
    void companies_have_notes_too() {
        String company = "/api/v1/companies/"
                + call("POST", "/api/v1/companies", "{\"name\": \"Acme\"}")
                        .json()
                        .get("id")
                        .asString();

        assertThat(call("POST", company + "/notes", "{\"body\": \"Cliente desde 2019\"}")
                        .status())
                .isEqualTo(201);
        assertThat(each(get(company + "/notes"), "/body")).containsExactly("Cliente desde 2019");
        assertThat(ask(TestTokens.admin(UUID.randomUUID()), company + "/notes")
                        .returnResult(String.class)
                        .getStatus()
                        .value())
                .isEqualTo(404);
    }

    private String author() {
        return TestTokens.sign(TestTokens.claims(org, "MANAGER", List.of("contacts:view:all", "contacts:edit:all"))
                .build());
    }
}
