package dev.hilo.contact.deals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ContactFixtures;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.deal.DealEvent.Change;
import dev.hilo.contracts.deal.DealEvent.Deal;
import dev.hilo.contracts.deal.DealEvent.DealChanged;
import dev.hilo.contracts.deal.DealEvent.Status;
import dev.hilo.platform.kafka.EventProducer;
import dev.hilo.testing.TestTokens;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ContactDealTests extends ContactFixtures {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private final UUID company = UUID.randomUUID();

    @Autowired
    private EventProducer deals;

    private UUID somebody(String name, String phone) {
        tell(ChannelEvents.on(org, Channel.WHATSAPP).somebody(phone, name).says("m" + phone, "hola", NOW));
        return UUID.fromString(contact(name));
    }

    private DealChanged changed(UUID deal, UUID contact, long version, Change what, Status status, String value) {
        BigDecimal worth = new BigDecimal(value);
        return new DealChanged(
                UUID.randomUUID(),
                org,
                NOW.plusSeconds(version),
                deal,
                version,
                what,
                null,
                new Deal(
                        "Mesa de roble",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Etapa " + version,
                        status,
                        worth,
                        "USD",
                        worth,
                        "USD",
                        contact,
                        company,
                        null,
                        null,
                        false));
    }

    private void tellDeals(DealChanged... events) {
        deals.send(Topics.DEAL_EVENTS, List.of(events)).block(LONG_ENOUGH);
    }

    private JsonNode awaitDeals(String path, String numbers) {
        Awaitility.await()
                .atMost(LONG_ENOUGH)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> numbers(get(path)).equals(numbers));
        return get(path);
    }

    /** active won lost lifetimeValue. */
    private static String numbers(JsonNode deals) {
        return "%d %d %d %s"
                .formatted(
                        deals.get("active").asInt(),
                        deals.get("won").asInt(),
                        deals.get("lost").asInt(),
                        deals.get("lifetimeValue")
                                .decimalValue()
                                .stripTrailingZeros()
                                .toPlainString());
    }

    @Test
    void deals_are_counted_and_added_up_per_person_and_company_whatever_order_events_come_in() {
        UUID ana = somebody("Ana", "573001110001");
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        DealChanged won = changed(first, ana, 3, Change.WON, Status.WON, "250.50");

        tellDeals(
                won,
                changed(first, ana, 1, Change.CREATED, Status.OPEN, "100"),
                changed(second, ana, 1, Change.CREATED, Status.OPEN, "70"),
                changed(first, ana, 2, Change.EDITED, Status.OPEN, "200"),
                won);

        JsonNode shown = awaitDeals("/api/v1/contacts/%s/deals".formatted(ana), "1 1 0 250.5");
        assertThat(shown.get("activeValue").decimalValue()).isEqualByComparingTo("70");
        assertThat(shown.get("items")).hasSize(2);
        JsonNode ofCompany = get("/api/v1/companies/%s/deals".formatted(company));
        assertThat(numbers(ofCompany)).isEqualTo("1 1 0 250.5");
        assertThat(ofCompany.get("total").asInt()).isEqualTo(2);
    }

    @Test
    void what_happened_stands_on_the_timeline_once() {
        UUID ana = somebody("Ana", "573001110001");
        UUID deal = UUID.randomUUID();
        DealChanged created = changed(deal, ana, 1, Change.CREATED, Status.OPEN, "100");

        tellDeals(created, changed(deal, ana, 2, Change.EDITED, Status.OPEN, "100"), created);
        tellDeals(changed(deal, ana, 3, Change.LOST, Status.LOST, "100"));

        awaitDeals("/api/v1/contacts/%s/deals".formatted(ana), "0 0 1 0");
        JsonNode timeline = get("/api/v1/contacts/%s/timeline?kind=deal".formatted(ana));
        assertThat(each(timeline, "/preview")).containsExactly("Mesa de roble → Etapa 3", "Mesa de roble → Etapa 1");
    }

    @Test
    void who_may_see_no_deals_is_told_none() {
        UUID ana = somebody("Ana", "573001110001");

        ask(TestTokens.with(org, "contacts:view:all"), "/api/v1/contacts/%s/deals".formatted(ana))
                .expectStatus()
                .isForbidden();
        ask(TestTokens.admin(UUID.randomUUID()), "/api/v1/contacts/%s/deals".formatted(ana))
                .expectStatus()
                .isNotFound();
    }
}
