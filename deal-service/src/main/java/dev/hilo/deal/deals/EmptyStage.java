package dev.hilo.deal.deals;

import dev.hilo.deal.deals.StageChange.Reason;
import dev.hilo.deal.pipelines.DealsOfStages;
import dev.hilo.deal.pipelines.Stage;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.security.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the deals out of a stage that goes; they keep their order, behind those that are there. */
@Component
class EmptyStage implements DealsOfStages {

    private static final int PIECE = 1000;

    private final StoredDeals stored;
    private final Places places;
    private final SaveDeals saving;
    private final Clock clock;

    EmptyStage(StoredDeals stored, Places places, SaveDeals saving, Clock clock) {
        this.stored = stored;
        this.places = places;
        this.saving = saving;
        this.clock = clock;
    }

    @Override
    public Mono<Boolean> stand(UUID stage) {
        return stored.find(Conditions.of("d.stage_id = :stage", "stage", stage)).hasElement();
    }

    @Override
    public Mono<Void> move(Caller caller, UUID pipeline, UUID from, Stage to) {
        return stored.list(Conditions.of("d.stage_id = :stage", "stage", from))
                .collectList()
                .zipWith(places.bottom(to.id()), (deals, bottom) -> changes(deals, to, bottom))
                .flatMapIterable(EmptyStage::pieces)
                .concatMap(piece -> saving.save(caller, piece))
                .then();
    }

    /** All behind one place: what is appended to it sorts behind it, and before whatever comes below. */
    private List<ChangedDeal> changes(List<StoredDeal> deals, Stage to, String bottom) {
        List<ChangedDeal> changes = new ArrayList<>(deals.size());
        for (StoredDeal deal : deals) {
            StageChange change = StageChange.moving(deal, to, Reason.NONE, clock.instant());
            String rank = "%s%07dV".formatted(bottom, changes.size());
            changes.add(MoveDeal.moved(deal, change, rank, clock.instant()));
        }
        return changes;
    }

    private static List<List<ChangedDeal>> pieces(List<ChangedDeal> changes) {
        List<List<ChangedDeal>> pieces = new ArrayList<>();
        for (int i = 0; i < changes.size(); i += PIECE) {
            pieces.add(changes.subList(i, Math.min(changes.size(), i + PIECE)));
        }
        return pieces;
    }
}
