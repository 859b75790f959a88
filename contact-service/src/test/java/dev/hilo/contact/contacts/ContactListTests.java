package dev.hilo.contact.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ContactFixtures;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.testing.TestTokens;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ContactListTests extends ContactFixtures {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final String CONTACTS = "/api/v1/contacts";

    private final ChannelEvents whatsapp = ChannelEvents.on(org, Channel.WHATSAPP);
    private final ChannelEvents telegram = ChannelEvents.on(org, Channel.TELEGRAM);
    private final ChannelEvents email = ChannelEvents.on(org, Channel.EMAIL);

    private List<String> names(String path, Object... values) {
        return each(get(path, values), "/name/display");
    }

    @Test
    void who_talked_last_stands_first() {
        tell(
                whatsapp.somebody("573001110001", "Ana").says("a", "hola", NOW.minusSeconds(30)),
                whatsapp.somebody("573001110002", "Berta").says("b", "hola", NOW.minusSeconds(10)),
                telegram.somebody("77", "Carla").says("c", "hola", NOW.minusSeconds(20)));

        assertThat(names(CONTACTS)).containsExactly("Berta", "Carla", "Ana");
        assertThat(names(CONTACTS + "?sort=lastInteraction")).containsExactly("Ana", "Carla", "Berta");
    }

    @Test
    void names_sort_without_case_and_accents() {
        tell(
                whatsapp.somebody("573001110001", "Álvaro").says("a", "hola", NOW),
                whatsapp.somebody("573001110002", "berta").says("b", "hola", NOW),
                whatsapp.somebody("573001110003", "Carla").says("c", "hola", NOW),
                whatsapp.somebody("573001110004", "Zoe").says("d", "hola", NOW));

        assertThat(names(CONTACTS + "?sort=name")).containsExactly("Álvaro", "berta", "Carla", "Zoe");
        assertThat(names(CONTACTS + "?sort=-name")).containsExactly("Zoe", "Carla", "berta", "Álvaro");
    }

    @ParameterizedTest
    @CsvSource({"-lastInteraction", "lastInteraction", "-score", "score", "-created", "created", "-name", "name"})
    void pages_put_together_are_the_list_in_every_order(String sort) {
        List<ChannelEvent> events = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // Some share name, time and score.
            ChannelEvents.Somebody somebody = whatsapp.somebody("57300111000" + i, "Persona " + i / 2);
            events.add(somebody.says("m" + i, "hola", NOW.minusSeconds(i / 3)));
        }
        tell(events);

        List<String> paged = twoByTwo(CONTACTS + "?sort={sort}", sort).stream()
                .map(contact -> contact.get("id").asString())
                .toList();

        assertThat(paged).hasSize(7).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(each(get(CONTACTS + "?sort={sort}", sort), "/id"));
    }

    @Test
    void a_page_goes_on_where_the_last_one_ended_though_somebody_wrote_meanwhile() {
        tell(IntStream.range(0, 4)
                .mapToObj(i -> whatsapp.somebody("57300111000" + i, "P" + i).says("m" + i, "hola", NOW.minusSeconds(i)))
                .toList());
        JsonNode first = get(CONTACTS + "?limit=2");

        tell(whatsapp.somebody("573001119999", "Nueva").says("n", "hola", NOW.plusSeconds(5)));

        String next = first.get("next").asString();
        assertThat(names(CONTACTS + "?limit=2&cursor={next}", next)).containsExactly("P2", "P3");
    }

    @Test
    void levels_are_ranges_of_the_score_now() {
        ChannelEvents.Somebody high = whatsapp.somebody("573001110001", "Alta");
        ChannelEvents.Somebody medium = whatsapp.somebody("573001110002", "Media");
        ChannelEvents.Somebody low = whatsapp.somebody("573001110003", "Baja");
        tell(Stream.of(
                        IntStream.range(0, 15).mapToObj(i -> high.says("h" + i, "hola", NOW.minusSeconds(i))),
                        IntStream.range(0, 5).mapToObj(i -> medium.says("m" + i, "hola", NOW.minusSeconds(i))),
                        Stream.of(low.says("l", "hola", NOW)))
                .flatMap(events -> events)
                .toList());

        assertThat(names(CONTACTS + "?sort=-score")).containsExactly("Alta", "Media", "Baja");
        assertThat(names(CONTACTS + "?score=high")).containsExactly("Alta");
        assertThat(names(CONTACTS + "?score=medium")).containsExactly("Media");
        assertThat(names(CONTACTS + "?score=low")).containsExactly("Baja");
        assertThat(names(CONTACTS + "?score=high,low&sort=-score")).containsExactly("Alta", "Baja");
        assertThat(names(CONTACTS + "?score={score}&sort=-score", "HIGH, medium"))
                .containsExactly("Alta", "Media");
        assertThat(each(get(CONTACTS + "?sort=-score"), "/score/level")).containsExactly("high", "medium", "low");
    }

    @ParameterizedTest
    @CsvSource({
        "jose maria",
        "MARIA JOSÉ",
        "josé muñoz",
        "munoz",
        "'+57 300 111-22.33'",
        "(300) 1112233",
        "3001112233",
        "jo  mari",
        "573001112233"
    })
    void every_word_finds_whatever_its_case_accents_and_order(String words) {
        tell(
                whatsapp.somebody("573001112233", "José María Muñoz").says("a", "hola", NOW),
                whatsapp.somebody("573009998877", "José Peña").says("b", "hola", NOW));

        assertThat(names(CONTACTS + "?q={words}", words)).containsExactly("José María Muñoz");
    }

    @Test
    void addresses_find_in_every_way_of_writing_them() {
        tell(email.somebody("Ana.Perez+crm@gmail.com", "Ana").says("a", "hola", NOW));

        assertThat(names(CONTACTS + "?q=ana.perez")).containsExactly("Ana");
        assertThat(names(CONTACTS + "?q=anaperez@gmail.com")).containsExactly("Ana");
        assertThat(names(CONTACTS + "?q=anaperez@googlemail.com")).containsExactly("Ana");
        assertThat(names(CONTACTS + "?q=bperez@gmail.com")).isEmpty();
    }

    @Test
    void a_number_finds_the_contact_that_moved_to_it() {
        ChannelEvents.Somebody ana = whatsapp.somebody("573001112233", "Ana");
        tell(ana.says("a", "hola", NOW.minusSeconds(5)), ana.movesTo("573007778899", NOW));

        assertThat(names(CONTACTS + "?q={q}", "+57 300 777 8899")).containsExactly("Ana");
    }

    @ParameterizedTest
    @CsvSource({"%", "_", "\\", "100%", "a%a", "''''", "\uD83D\uDE00"})
    void wildcards_and_other_signs_mean_themselves(String sign) {
        tell(whatsapp.somebody("573001112233", "Ana").says("a", "hola", NOW));

        assertThat(names(CONTACTS + "?q={sign}", sign)).isEmpty();
    }

    @Test
    void filters_narrow_by_channel_tag_owner_and_age() {
        tell(
                whatsapp.somebody("573001110001", "Ana").says("a", "hola", NOW),
                telegram.somebody("77", "Berta").says("b", "hola", NOW.minusSeconds(1)));
        String me = UUID.randomUUID().toString();
        sql("update contacts set tags = '{vip,\"dos palabras\"}', owner_id = '%s' where id = '%s'"
                .formatted(me, contact("ana")));

        assertThat(names(CONTACTS + "?channel=whatsapp")).containsExactly("Ana");
        assertThat(names(CONTACTS + "?channel=whatsapp,telegram")).containsExactly("Ana", "Berta");
        assertThat(names(CONTACTS + "?channel=email")).isEmpty();
        assertThat(names(CONTACTS + "?tag=vip")).containsExactly("Ana");
        assertThat(names(CONTACTS + "?tag={tag}", "dos palabras")).containsExactly("Ana");
        assertThat(names(CONTACTS + "?tag=vi")).isEmpty();
        assertThat(names(CONTACTS + "?owner=" + me)).containsExactly("Ana");
        assertThat(names(CONTACTS + "?owner=none")).containsExactly("Berta");
        assertThat(names(CONTACTS + "?createdFrom=2020-01-01&createdTo=2100-01-01"))
                .hasSize(2);
        assertThat(names(CONTACTS + "?createdTo=2020-01-01")).isEmpty();
        assertThat(names(CONTACTS + "?createdFrom={t}", NOW.plusSeconds(3600))).isEmpty();
    }

    @Test
    void merged_and_archived_contacts_are_hidden() {
        tell(
                whatsapp.somebody("573001110001", "Ana").says("a", "hola", NOW),
                telegram.somebody("77", "Berta").says("b", "hola", NOW),
                telegram.somebody("78", "Carla").says("c", "hola", NOW));
        String ana = contact("ana");
        String berta = contact("berta");
        sql("update contacts set merged_into = '%s' where id = '%s'".formatted(ana, berta));
        sql("update contacts set archived_at = now() where id = '%s'".formatted(contact("carla")));

        assertThat(names(CONTACTS)).containsExactly("Ana");
        assertThat(names(CONTACTS + "?archived=true")).containsExactlyInAnyOrder("Ana", "Carla");
        assertThat(get(CONTACTS + "/" + berta).get("mergedInto").asString()).isEqualTo(ana);
        assertThat(get(CONTACTS + "/" + ana).has("mergedInto")).isFalse();
    }

    @Test
    void somebody_who_may_see_their_own_sees_only_those() {
        tell(
                whatsapp.somebody("573001110001", "Ana").says("a", "hola", NOW),
                telegram.somebody("77", "Berta").says("b", "hola", NOW));
        UUID me = UUID.randomUUID();
        String berta = contact("berta");
        sql("update contacts set owner_id = '%s' where id = '%s'".formatted(me, contact("ana")));
        String token = TestTokens.sign(TestTokens.claims(org, "CONTRIBUTOR", List.of("contacts:view:own"))
                .subject(me.toString())
                .build());

        assertThat(each(getAs(token, CONTACTS), "/name/display")).containsExactly("Ana");
        for (String path : List.of("", "/timeline", "/engagement")) {
            ask(token, CONTACTS + "/" + berta + path).expectStatus().isNotFound();
        }
        String integrator = TestTokens.sign(TestTokens.claims(org, "CONTRIBUTOR", List.of("contacts:view:own"))
                .subject("some-client")
                .build());
        assertThat(each(getAs(integrator, CONTACTS), "/id")).isEmpty();
    }
}
