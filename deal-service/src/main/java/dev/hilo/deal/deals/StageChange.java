package dev.hilo.deal.deals;

import dev.hilo.deal.deals.NewDeal.WhyLost;
import dev.hilo.deal.lostreasons.LostReason;
import dev.hilo.deal.pipelines.Stage;
import dev.hilo.platform.web.Problem;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a deal when it comes to a stage: won and lost close it, a lost one says why, any other opens it
 * again.
 *
 * @param standing from now on
 * @param probability in percent
 * @param closedAt when it was won or lost; nothing while it is open
 */
record StageChange(
        Standing standing, int probability, @Nullable Instant closedAt) {

    /** Of a deal that has stood nowhere yet. */
    static StageChange entering(Stage stage, Reason reason, Instant now) {
        return coming(stage, reason, now);
    }

    /** Of a deal that stands elsewhere; in its own stage everything stays as it is. */
    static StageChange moving(StoredDeal deal, Stage stage, Reason reason, Instant now) {
        Standing before = deal.standing();
        if (before.stageId().equals(stage.id()) && !reason.isGiven()) {
            return new StageChange(
                    before, probability(deal, stage), deal.fields().closedAt());
        }
        DealStatus status = DealStatus.of(stage.type());
        if (status == before.status() && status != DealStatus.OPEN) {
            return staying(deal, stage, reason);
        }
        if (before.stageId().equals(stage.id())) {
            return new StageChange(
                    before, probability(deal, stage), deal.fields().closedAt());
        }
        return coming(stage, reason, now);
    }

    /** A closed deal that goes to another stage of the same meaning was closed when it was closed. */
    private static StageChange staying(StoredDeal deal, Stage stage, Reason reason) {
        Standing before = deal.standing();
        Standing after = reason.isGiven() && before.status() == DealStatus.LOST
                ? reason.demanded(stage)
                : new Standing(stage.id(), before.status(), before.lostReasonId(), before.lostText());
        return new StageChange(after, stage.probability(), deal.fields().closedAt());
    }

    private static StageChange coming(Stage stage, Reason reason, Instant now) {
        return switch (stage.type()) {
            case PROSPECT, ACTIVE ->
                new StageChange(new Standing(stage.id(), DealStatus.OPEN, null, ""), stage.probability(), null);
            case WON -> new StageChange(new Standing(stage.id(), DealStatus.WON, null, ""), 100, now);
            case LOST -> new StageChange(reason.demanded(stage), 0, now);
        };
    }

    private static int probability(StoredDeal deal, Stage stage) {
        Integer own = deal.fields().probability();
        return own == null ? stage.probability() : own;
    }

    /**
     * Why a deal is lost, as far as anybody said.
     *
     * @param listed the reason of the catalogue
     * @param text empty if there is none
     */
    record Reason(Optional<LostReason> listed, String text) {

        static final Reason NONE = new Reason(Optional.empty(), "");

        static Reason of(@Nullable WhyLost said, Optional<LostReason> listed) {
            return new Reason(listed, said == null ? "" : DealTexts.text(said.text()));
        }

        boolean isGiven() {
            return listed.isPresent() || !text.isEmpty();
        }

        private Standing demanded(Stage stage) {
            if (!isGiven()) {
                throw Problem.invalid("lostReason", "lost-reason");
            }
            if (text.isEmpty() && listed.filter(LostReason::needsText).isPresent()) {
                throw Problem.invalid("lostReason.text", "required");
            }
            return new Standing(
                    stage.id(), DealStatus.LOST, listed.map(LostReason::id).orElse(null), text);
        }
    }
}
