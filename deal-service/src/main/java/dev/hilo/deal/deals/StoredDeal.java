package dev.hilo.deal.deals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal as it stands in the database.
 *
 * @param rank its place in the column
 * @param stageName for those who are told
 * @param companyId the one chosen, or else the contact's
 */
record StoredDeal(
        UUID id,
        UUID pipelineId,
        DealFields fields,
        Standing standing,
        String rank,
        String stageName,
        @Nullable UUID companyId,
        Instant stageSince,
        Instant createdAt,
        @Nullable Instant archivedAt,
        long version) {

    /** The same in another place of its column. */
    StoredDeal ranked(String place) {
        return standing(fields, standing, place, stageSince);
    }

    /** The same with other fields. */
    StoredDeal edited(DealFields other) {
        return standing(other, standing, rank, stageSince);
    }

    /** The same in another stage. */
    StoredDeal standing(DealFields other, Standing there, String place, Instant since) {
        return new StoredDeal(
                id, pipelineId, other, there, place, stageName, companyId, since, createdAt, archivedAt, version);
    }

    /** The same, put away or taken out again. */
    StoredDeal archived(@Nullable Instant at) {
        return new StoredDeal(
                id, pipelineId, fields, standing, rank, stageName, companyId, stageSince, createdAt, at, version);
    }
}
