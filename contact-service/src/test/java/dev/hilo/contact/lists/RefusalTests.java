package dev.hilo.contact.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ContactFixtures;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.platform.web.Cursor;
import dev.hilo.testing.TestTokens;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RefusalTests extends ContactFixtures {

    private static final UUID SOMETHING = UUID.fromString("01990000-0000-7000-8000-000000000000");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contacts|limit|0",
                "contacts|limit|201",
                "contacts|limit|-1",
                "contacts|limit|abc",
                "contacts|limit|99999999999",
                "contacts|sort|weight",
                "contacts|sort|--name",
                "contacts|score|great",
                "contacts|channel|pigeon",
                "contacts|owner|nobody",
                "contacts|archived|perhaps",
                "contacts|createdFrom|yesterday",
                "contacts|createdFrom|2026-13-01",
                "contacts|createdFrom|+999999999-01-01T00:00:00Z",
                "contacts|createdTo|2026-01-01T00:00:00",
                "contacts|createdTo|+999999999-12-31",
                "contacts|cursor|!!",
                "contacts|cursor|YWJj",
                "contacts/01990000-0000-7000-8000-000000000000/timeline|kind|dream",
                "contacts/01990000-0000-7000-8000-000000000000/timeline|channel|pigeon",
                "contacts/01990000-0000-7000-8000-000000000000/timeline|limit|0",
                "contacts/01990000-0000-7000-8000-000000000000/timeline|cursor|YWJj",
                "conversations/01990000-0000-7000-8000-000000000000/messages|cursor|YWJj",
                "conversations|status|lost",
                "conversations|channel|pigeon",
                "conversations|contact|1",
                "conversations|cursor|YWJj",
                "conversations|limit|many"
            })
    void a_parameter_that_means_nothing_is_named(String list, String field, String value) {
        JsonNode problem = refused(422, "/api/v1/" + list + "?" + field + "={value}", value);

        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.at("/errors/0/code").asString()).isNotBlank();
        // A code for a text means that nobody has put it into words.
        assertThat(problem.at("/errors/0/message").asString())
                .isNotEqualTo(problem.at("/errors/0/code").asString());
    }

    @Test
    void texts_are_bounded() {
        assertThat(refused(422, "/api/v1/contacts?q={q}", "x".repeat(201))
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("too-long");
    }

    @Test
    void a_forged_cursor_is_refused_whatever_is_in_it() {
        for (Cursor forged : List.of(
                Cursor.of("-lastInteraction", "x", SOMETHING),
                Cursor.of("-lastInteraction", Instant.MAX, SOMETHING),
                Cursor.of("-lastInteraction", Instant.now(), "x"),
                Cursor.of("name", "ana", SOMETHING),
                Cursor.of("-lastInteraction", Instant.now()))) {
            assertThat(refused(422, "/api/v1/contacts?cursor={cursor}", forged)
                            .at("/errors/0/field")
                            .asString())
                    .isEqualTo("cursor");
        }
        refused(422, "/api/v1/contacts?sort=score&cursor={cursor}", Cursor.of("score", "much", SOMETHING));
        refused(422, "/api/v1/conversations?cursor={cursor}", Cursor.of(Instant.MIN, SOMETHING));
        get("/api/v1/contacts?sort=name&cursor={cursor}", Cursor.of("name", "a\0b", SOMETHING));
        get("/api/v1/contacts?sort=score&cursor={cursor}", Cursor.of("score", Double.NaN, SOMETHING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=%FF",
                "q=%ED%A0%80",
                "tag=%00",
                "tag=%27;drop",
                "q%5B0%5D=x",
                "q.x=1",
                "q=a&q=b",
                "limit=",
                "sort=",
                "score=,",
                "owner=",
                "cursor=",
                "q=%20",
                "nonsense=1",
                "q=:word0",
                "tag=:me",
                "q=?"
            })
    void odd_texts_are_harmless(String query) {
        get("/api/v1/contacts?" + query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/contacts/{id}",
                "/api/v1/contacts/{id}/timeline",
                "/api/v1/contacts/{id}/engagement",
                "/api/v1/conversations/{id}",
                "/api/v1/conversations/{id}/messages"
            })
    void what_is_not_there_is_404_and_what_is_no_id_is_400(String path) {
        JsonNode missing = refused(404, path, SOMETHING);
        assertThat(missing.get("type").asString()).isEqualTo("urn:hilo:problem:not-found");

        refused(400, path, "abc");
        ask(TestTokens.admin(org), path, "\0").expectStatus().isBadRequest();
    }

    @Test
    void each_list_needs_its_permission() {
        String nobody = TestTokens.with(org);
        String contactsOnly = TestTokens.with(org, "contacts:view:all");
        for (String path : List.of(
                "/api/v1/contacts",
                "/api/v1/contacts/" + SOMETHING,
                "/api/v1/contacts/" + SOMETHING + "/timeline",
                "/api/v1/contacts/" + SOMETHING + "/engagement",
                "/api/v1/conversations",
                "/api/v1/conversations/" + SOMETHING,
                "/api/v1/conversations/" + SOMETHING + "/messages")) {
            ask(nobody, path).expectStatus().isForbidden();
            ask("no-token", path).expectStatus().isUnauthorized();
        }
        ask(contactsOnly, "/api/v1/contacts").expectStatus().isOk();
        ask(contactsOnly, "/api/v1/conversations").expectStatus().isForbidden();
    }

    @Test
    void refusals_speak_spanish_unless_asked_for_english() {
        assertThat(refused(422, "/api/v1/conversations?contact=x")
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("Debe ser un identificador (UUID).");
    }

    @Test
    void the_description_of_the_api_names_parameters_and_hides_the_caller() {
        JsonNode contacts = get("/v3/api-docs").at("/paths/~1api~1v1~1contacts/get");

        assertThat(contacts.get("parameters").findValuesAsString("name"))
                .contains("q", "score", "sort", "cursor")
                .doesNotContain("caller", "query", "subject");
    }

    @Test
    void nothing_of_another_organisation_is_seen() throws Exception {
        tell(ChannelEvents.on(org, Channel.WHATSAPP)
                .somebody("573001112233", "Ana")
                .says("m1", "hola", Instant.now()));
        String ana = contact("ana");
        String conversation = get("/api/v1/conversations").at("/items/0/id").asString();
        String stranger = TestTokens.admin(UUID.randomUUID());

        assertThat(getAs(stranger, "/api/v1/contacts").get("items").isEmpty()).isTrue();
        assertThat(getAs(stranger, "/api/v1/contacts?q=ana").get("items").isEmpty())
                .isTrue();
        assertThat(getAs(stranger, "/api/v1/contacts?q=573001112233")
                        .get("items")
                        .isEmpty())
                .isTrue();
        assertThat(getAs(stranger, "/api/v1/conversations").get("items").isEmpty())
                .isTrue();
        assertThat(getAs(stranger, "/api/v1/conversations?contact=" + ana)
                        .get("items")
                        .isEmpty())
                .isTrue();
        for (String path : List.of(
                "/api/v1/contacts/" + ana,
                "/api/v1/contacts/" + ana + "/timeline",
                "/api/v1/contacts/" + ana + "/engagement",
                "/api/v1/conversations/" + conversation,
                "/api/v1/conversations/" + conversation + "/messages")) {
            ask(stranger, path).expectStatus().isNotFound();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts",
                "contact_search_texts",
                "handles",
                "engagements",
                "duplicates",
                "duplicate_checks",
                "duplicate_keys",
                "duplicate_profiles",
                "duplicate_terms",
                "duplicate_totals",
                "merges",
                "survivors",
                "conversations",
                "messages",
                "message_states",
                "timeline_entries"
            })
    void the_database_shows_the_api_nothing_without_an_organisation_and_only_its_rows_with_one(String table)
            throws Exception {
        tell(ChannelEvents.on(org, Channel.WHATSAPP)
                .somebody("573001112233", "Ana")
                .says("m1", "hola", Instant.now()));

        assertThat(rowsSeen(table, "")).isZero();
        assertThat(rowsSeen(table, "set hilo.org = '%s'".formatted(UUID.randomUUID())))
                .isZero();
    }

    private int rowsSeen(String table, String before) throws Exception {
        try (var connection = DriverManager.getConnection(environment.jdbcUrl("api"));
                var statement = connection.createStatement()) {
            if (!before.isEmpty()) {
                statement.execute(before);
            }
            try (var rows = statement.executeQuery("select count(*)::int from " + table)) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private JsonNode refused(int status, String path, Object... values) {
        return JsonMapper.shared()
                .readTree(ask(TestTokens.admin(org), path, values)
                        .expectStatus()
                        .isEqualTo(status)
                        .expectHeader()
                        .contentType("application/problem+json")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }
}
