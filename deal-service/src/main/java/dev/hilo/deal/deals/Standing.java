package dev.hilo.deal.deals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a deal stands, and if it is lost, why.
 *
 * @param lostReasonId of the catalogue
 * @param lostText empty if nobody wrote one
 */
record Standing(UUID stageId, DealStatus status, @Nullable UUID lostReasonId, String lostText) {}
