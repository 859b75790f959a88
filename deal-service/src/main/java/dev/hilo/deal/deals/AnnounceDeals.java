package dev.hilo.deal.deals;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.deal.DealEvent.Change;
import dev.hilo.contracts.deal.DealEvent.Deal;
import dev.hilo.contracts.deal.DealEvent.DealChanged;
import dev.hilo.contracts.deal.DealEvent.Status;
import dev.hilo.deal.currencies.CurrencyRates;
import dev.hilo.deal.currencies.Exchange;
import dev.hilo.deal.currencies.Money;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the other services what became of deals, in the transaction in which it did. */
@Component
class AnnounceDeals {

    private static final UUID NOBODY = new UUID(0, 0);

    private final ApiDatabase database;
    private final CurrencyRates rates;
    private final Outbox outbox;

    AnnounceDeals(ApiDatabase database, CurrencyRates rates, Outbox outbox) {
        this.database = database;
        this.rates = rates;
        this.outbox = outbox;
    }

    /**
     * @param deals as they are now
     * @param what happened to each
     */
    Mono<Void> announce(Caller caller, List<StoredDeal> deals, Map<UUID, Change> what) {
        return rates.today()
                .map(exchange -> deals.stream()
                        .map(deal -> event(caller, deal, Objects.requireNonNull(what.get(deal.id())), exchange))
                        .toList())
                .flatMap(events -> outbox.append(database, Topics.DEAL_EVENTS, events));
    }

    private static DealChanged event(Caller caller, StoredDeal deal, Change what, Exchange exchange) {
        UUID actor = Reach.user(caller);
        return new DealChanged(
                Ids.next(),
                caller.org(),
                exchange.now(),
                deal.id(),
                deal.version(),
                what,
                actor.equals(NOBODY) ? null : actor,
                picture(deal, exchange));
    }

    private static Deal picture(StoredDeal deal, Exchange exchange) {
        DealFields fields = deal.fields();
        Money value = new Money(Objects.requireNonNull(fields.value()), Objects.requireNonNull(fields.currency()));
        // Without a rate nobody can say what it is worth; the value as it is says at least in what.
        Optional<Money> base =
                exchange.worth(value.amount(), value.currency()).map(amount -> new Money(amount, exchange.currency()));
        Money worth = base.orElse(value);
        return new Deal(
                Objects.requireNonNull(fields.name()),
                deal.pipelineId(),
                deal.standing().stageId(),
                deal.stageName(),
                Status.valueOf(deal.standing().status().name()),
                value.amount(),
                value.currency(),
                worth.amount(),
                worth.currency(),
                fields.contactId(),
                deal.companyId(),
                fields.ownerId(),
                fields.closedAt(),
                deal.archivedAt() != null);
    }
}
