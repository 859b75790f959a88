package dev.hilo.deal.deals;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which deals are asked for, as it stands in the address; everything that is said has to be fulfilled.
 *
 * @param owner users' ids, {@code me} or {@code none}, separated by commas
 * @param expectedTo the last day
 * @param valueMin in the deal's own currency
 * @param contact a person: with the deals of all contacts merged into them
 * @param company chosen, or that of the contact
 * @param tag all of them have to be there
 */
public record DealFilter(
        @Nullable String pipeline,
        @Nullable String stage,
        @Parameter(description = "open,won,lost") @Nullable String status,

        @Parameter(description = "ids | me | none") @Nullable String owner,

        @Parameter(example = "2026-01-31") @Nullable String createdFrom,
        @Parameter(example = "2026-01-31") @Nullable String createdTo,
        @Parameter(example = "2026-01-31") @Nullable String expectedFrom,
        @Parameter(example = "2026-01-31") @Nullable String expectedTo,
        @Nullable String valueMin,
        @Nullable String valueMax,
        @Nullable String probabilityMin,
        @Nullable String probabilityMax,
        @Nullable String contact,
        @Nullable String company,
        @Nullable String tag,
        @Nullable String source,
        @Nullable String lostReason,
        @Nullable String renews,

        @Parameter(description = "open deals that have stood in their stage for so many days") @Nullable String stuckDays,

        @Parameter(
                description =
                        "mine | closing_this_month | closing_next_month | new_this_week | new_last_week | overdue")
        @Nullable String quick,

        @Parameter(description = "words of the name") @Nullable String q,

        @Parameter(description = "true: archived ones only") @Nullable String archived) {}
