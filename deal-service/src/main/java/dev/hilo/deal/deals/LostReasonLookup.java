package dev.hilo.deal.deals;

import dev.hilo.deal.deals.NewDeal.WhyLost;
import dev.hilo.deal.deals.StageChange.Reason;
import dev.hilo.deal.lostreasons.LostReasons;
import dev.hilo.platform.web.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks up in the catalogue what somebody says a deal is lost for. */
@Component
class LostReasonLookup {

    private static final int LONGEST_TEXT = 2000;

    private final LostReasons lostReasons;

    LostReasonLookup(LostReasons lostReasons) {
        this.lostReasons = lostReasons;
    }

    /**
     * The reason as it was said; {@link Reason#NONE} if nothing was.
     *
     * @throws Problem 422 naming {@code lostReason}
     */
    Mono<Reason> reason(@Nullable WhyLost said) {
        if (said == null) {
            return Mono.just(Reason.NONE);
        }
        if (DealTexts.text(said.text()).length() > LONGEST_TEXT) {
            return Mono.error(Problem.invalid("lostReason.text", "too-long", LONGEST_TEXT));
        }
        if (said.reasonId() == null) {
            return Mono.just(Reason.of(said, Optional.empty()));
        }
        return lostReasons
                .find(said.reasonId())
                .switchIfEmpty(Mono.error(() -> Problem.invalid("lostReason.reasonId", "not-there")))
                .map(listed -> Reason.of(said, Optional.of(listed)));
    }
}
