package dev.hilo.contact.companies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.RecordFixtures;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

class CompanyTests extends RecordFixtures {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final String COMPANIES = "/api/v1/companies";
    private static final String CONTACTS = "/api/v1/contacts";

    @Autowired
    WarnOfRenewals warnOfRenewals;

    private JsonNode company(String body) {
        Reply reply = call("POST", COMPANIES, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json();
    }

    private static String id(JsonNode record) {
        return record.get("id").asString();
    }

    @Test
    void what_is_written_about_a_company_is_shown_whole() {
        String parent = id(company("{\"name\": \"Grupo Acme\"}"));

        JsonNode acme = company("""
                {"name": "Acme S.A.S.", "domain": "https://www.Acme.com.co/nosotros", "status": "active", "kind": "customer",
                 "parentId": "%s", "website": "https://acme.com.co", "taxId": "900.123.456-7", "industry": "Textil",
                 "size": "51-200", "country": "CO", "tier": "A", "segment": "SMB", "vertical": "Retail", "icpFit": 80,
                 "addresses": [{"label": "Sede", "city": "Medellín"}], "phones": ["+57 604 555 1234"],
                 "emails": [{"value": "info@acme.com.co", "label": "General"}], "tags": ["vip"],
                 "health": {"score": 72, "churnRisk": "low", "expansionPotential": "high", "adoption": 60, "nps": 40,
                            "npsAt": "2026-01-31"},
                 "contract": {"start": "2026-01-01", "end": "2026-12-31", "value": 12000.50, "mrr": 1000, "arr": 12000,
                              "currency": "USD", "renewalOn": "2026-12-01", "subscriptionKind": "anual", "paymentTerms": "30 días"}}
                """.formatted(parent));

        assertThat(get(COMPANIES + "/" + id(acme))).isEqualTo(acme);
        assertThat(acme.get("domain").asString()).isEqualTo("acme.com.co");
        assertThat(acme.at("/parent/name").asString()).isEqualTo("Grupo Acme");
        assertThat(acme.at("/health/churnRisk").asString()).isEqualTo("low");
        assertThat(acme.at("/contract/value").decimalValue()).isEqualByComparingTo("12000.50");
        assertThat(acme.at("/addresses/0/city").asString()).isEqualTo("Medellín");
        assertThat(acme.at("/emails/0/label").asString()).isEqualTo("General");
        assertThat(acme.get("icpFit").asInt()).isEqualTo(80);
        assertThat(acme.get("version").asLong()).isEqualTo(1);
        assertThat(get(COMPANIES + "/" + parent).at("/metrics/subsidiaries").asInt())
                .isEqualTo(1);
        assertThat(told(Topics.CONTACT_EVENTS, "CompanyChanged", id(acme), 1)
                        .getFirst()
                        .get("domain")
                        .asString())
                .isEqualTo("acme.com.co");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        String taken = "{\"name\": \"Acme\", \"domain\": \"acme.com\"}";
        company(taken);

        assertThat(call("POST", COMPANIES, taken).errors()).containsExactly("domain taken");
        assertThat(call("POST", COMPANIES, """
                        {"domain": "gmail.com", "icpFit": 101, "emails": ["x"], "health": {"nps": 101},
                         "contract": {"start": "2026-02-01", "end": "2026-01-01", "value": -1, "currency": "XXY"}}""").errors())
                .containsExactlyInAnyOrder(
                        "name required",
                        "domain public-mail-domain",
                        "icpFit between",
                        "emails[0].value email",
                        "health.nps between",
                        "contract.value amount",
                        "contract.end ends-before-it-starts",
                        "contract.currency currency");
    }

    @Test
    void nobody_stands_above_themselves() {
        String top = id(company("{\"name\": \"Arriba\"}"));
        String middle = id(company("{\"name\": \"Medio\", \"parentId\": \"%s\"}".formatted(top)));
        String bottom = id(company("{\"name\": \"Abajo\", \"parentId\": \"%s\"}".formatted(middle)));

        for (String above : List.of(top, middle, bottom)) {
            assertThat(call("PATCH", COMPANIES + "/" + top, "{\"parentId\": \"%s\"}".formatted(above))
                            .errors())
                    .containsExactly("parentId circle");
        }
        assertThat(call("PATCH", COMPANIES + "/" + bottom, "{\"parentId\": \"%s\"}".formatted(top))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_writes_from_a_company_belongs_to_it_whichever_came_first() {
        ChannelEvents mail = ChannelEvents.on(org, Channel.EMAIL);
        tell(mail.somebody("ana@acme.com", "Ana").says("m1", "hola", NOW.minusSeconds(9)));

        String acme = id(company("{\"name\": \"Acme\", \"domain\": \"acme.com\"}"));
        tell(mail.somebody("berta@acme.com", "Berta").says("m2", "hola", NOW));
        JsonNode carla = write("{\"name\": \"Carla\", \"emails\": [\"carla@ACME.com\"]}");

        assertThat(carla.at("/company/name").asString()).isEqualTo("Acme");
        assertThat(each(get(COMPANIES + "/" + acme + "/contacts"), "/displayName"))
                .containsExactlyInAnyOrder("Ana", "Berta", "Carla");
        JsonNode metrics = get(COMPANIES + "/" + acme).get("metrics");
        assertThat(metrics.get("contacts").asInt()).isEqualTo(3);
        assertThat(metrics.get("lastInteractionAt").asString()).isEqualTo(NOW.toString());
        assertThat(each(get(CONTACTS + "?q=acme&sort=name"), "/name/display")).containsExactly("Ana", "Berta", "Carla");
        assertThat(told(Topics.CONTACT_EVENTS, "ContactChanged", contact("berta"), 1)
                        .getFirst()
                        .get("companyName")
                        .asString())
                .isEqualTo("Acme");
    }

    @Test
    void somebody_belongs_to_several_companies_and_one_of_them_is_the_main_one() {
        String acme = id(company("{\"name\": \"Acme\", \"domain\": \"acme.com\"}"));
        String beta = id(company("{\"name\": \"Beta\"}"));
        JsonNode ana = write("""
                {"name": "Ana", "emails": ["ana@acme.com"],
                 "companies": [{"id": "%s", "role": "Asesora"}, {"id": "%s", "main": true, "role": "Gerente"}]}""".formatted(acme, beta));

        assertThat(ana.at("/company/name").asString()).isEqualTo("Beta");
        assertThat(ana.get("companies")
                        .valueStream()
                        .map(link -> link.get("name").asString()))
                .containsExactly("Beta", "Acme");

        Reply moved = call("PATCH", CONTACTS + "/" + id(ana), "{\"company\": {\"id\": \"%s\"}}".formatted(acme));
        assertThat(moved.json().at("/company/name").asString()).isEqualTo("Acme");
        assertThat(call("PATCH", CONTACTS + "/" + id(ana), "{\"company\": null, \"companies\": []}")
                        .json()
                        .get("companies")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_new_name_is_that_of_its_contacts_too() {
        String acme = id(company("{\"name\": \"Acme\", \"domain\": \"acme.com\"}"));
        String ana = id(write("{\"name\": \"Ana\", \"emails\": [\"ana@acme.com\"]}"));

        assertThat(call("PATCH", COMPANIES + "/" + acme, "{\"name\": \"Zeta\"}").status())
                .isEqualTo(200);

        assertThat(get(CONTACTS + "/" + ana).at("/company/name").asString()).isEqualTo("Zeta");
        assertThat(contact("zeta")).isEqualTo(ana);
        assertThat(each(get(COMPANIES + "/" + acme + "/history"), "/action")).containsExactly("changed", "created");
    }

    @ParameterizedTest
    @CsvSource({
        "q=textiles+andinos, Textiles Andinos",
        "q=ANDINOS.CO, Textiles Andinos",
        "status=active, Textiles Andinos",
        "industry=textil, Textiles Andinos",
        "health=good, Textiles Andinos",
        "health=poor, Zapatos",
        "size=1-10, Zapatos",
        "tag=vip, Textiles Andinos",
        "kind=supplier, Zapatos",
        "owner=none&sort=-name, Zapatos"
    })
    void companies_are_found_by_words_and_filters(String query, String first) {
        company("""
                {"name": "Textiles Andinos", "domain": "andinos.co", "status": "active", "industry": "Textil",
                 "health": {"score": 70}, "tags": ["vip"]}""");
        company("""
                {"name": "Zapatos", "kind": "supplier", "size": "1-10", "health": {"score": 12}}""");

        assertThat(each(get(COMPANIES + "?" + query), "/name").getFirst()).isEqualTo(first);
    }

    @Test
    void pages_put_together_are_the_list() {
        for (int i = 0; i < 5; i++) {
            company("{\"name\": \"Igual %d\"}".formatted(i / 2));
        }

        assertThat(twoByTwo(COMPANIES + "?sort=-name")).hasSize(5).doesNotHaveDuplicates();
        assertThat(twoByTwo(COMPANIES + "?sort=created")).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void an_archived_company_frees_its_domain_and_is_not_restored_to_a_taken_one() {
        String old = COMPANIES + "/" + id(company("{\"name\": \"Vieja\", \"domain\": \"acme.com\"}"));
        assertThat(call("POST", old + "/archive", "").status()).isEqualTo(200);
        company("{\"name\": \"Nueva\", \"domain\": \"acme.com\"}");

        assertThat(each(get(COMPANIES), "/name")).containsExactly("Nueva");
        assertThat(call("POST", old + "/restore", "").errors()).containsExactly("domain taken");
    }

    @Test
    void a_renewal_is_told_once_ahead_of_its_day() {
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(20);
        String acme = id(company("{\"name\": \"Acme\", \"contract\": {\"renewalOn\": \"%s\"}}".formatted(soon)));

        StepVerifier.create(warnOfRenewals.warn()).verifyComplete();
        StepVerifier.create(warnOfRenewals.warn()).verifyComplete();

        List<JsonNode> told = told(Topics.CONTACT_EVENTS, "RenewalDue", acme, 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().get("daysLeft").asInt()).isEqualTo(20);
        assertThat(told.getFirst().get("renewsOn").asString()).isEqualTo(soon.toString());
    }
}
