package dev.hilo.deal.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.deal.DealFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class NotesAndViewsTests extends DealFixtures {

    @Test
    void notes_stand_beside_a_deal_and_their_author_may_take_them_away() {
        Line _ = pipeline();
        String notes = "/api/v1/deals/%s/notes".formatted(dealNamed("a"));
        post(notes, "{\"text\": \"llamar el lunes\"}").expecting(201);
        String second =
                post(notes, "{\"text\": \"ya está\\u0000\"}").expecting(201).text("/id");

        assertThat(each(get(notes).body(), "/text")).containsExactly("ya está", "llamar el lunes");
        assertThat(twoByTwo(notes)).hasSize(2);
        assertThat(post(notes, "{\"text\": \" \"}").expecting(422).errors()).containsExactly("text:required");
        Member reader = member("Luz", "deals:view:all");
        call(reader.token(), HttpMethod.POST, notes, "{\"text\": \"x\"}").expecting(403);
        Member editor = member("Leo", "deals:view:all", "deals:edit:all");
        call(editor.token(), HttpMethod.DELETE, notes + "/" + second, "").expecting(404);
        call(admin, HttpMethod.DELETE, notes + "/" + second, "").expecting(204);
        assertThat(each(get(notes).body(), "/text")).containsExactly("llamar el lunes");
    }

    @Test
    void views_are_kept_for_oneself_or_shared() {
        Member sofia = member("Sofía", "deals:view:own");
        Member luis = member("Luis", "deals:view:own");
        String views = "/api/v1/deals/views";
        call(sofia.token(), HttpMethod.POST, views, "{\"name\": \"mías\", \"query\": \"owner=me\"}")
                .expecting(201);
        String shared = call(
                        sofia.token(),
                        HttpMethod.POST,
                        views,
                        "{\"name\": \"grandes\", \"shared\": true, \"query\": \"sort=-value\"}")
                .expecting(201)
                .text("/id");

        assertThat(each(call(sofia.token(), HttpMethod.GET, views, "").body(), "/name"))
                .containsExactly("grandes", "mías");
        assertThat(each(call(luis.token(), HttpMethod.GET, views, "").body(), "/query"))
                .containsExactly("sort=-value");
        call(luis.token(), HttpMethod.DELETE, views + "/" + shared, "").expecting(404);
        call(sofia.token(), HttpMethod.DELETE, views + "/" + shared, "").expecting(204);
    }
}
