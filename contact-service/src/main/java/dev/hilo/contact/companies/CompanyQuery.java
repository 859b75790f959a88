package dev.hilo.contact.companies;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which companies are asked for, as it stands in the address.
 *
 * @param q words of names, domains and tax ids
 * @param health bands of the health score: {@code good} from 70, {@code fair} from 40, {@code poor} below
 * @param archived whether archived companies are shown too
 */
record CompanyQuery(
        @Nullable String q,
        @Parameter(example = "active,prospect") @Nullable String status,
        @Parameter(example = "customer") @Nullable String kind,
        @Nullable String industry,
        @Nullable String size,
        @Nullable String country,
        @Nullable String tier,
        @Parameter(example = "good,fair") @Nullable String health,
        @Nullable String tag,
        @Parameter(description = "id | me | none") @Nullable String owner,

        @Parameter(description = "id of the company above") @Nullable String parent,

        @Parameter(example = "2026-01-31") @Nullable String createdFrom,
        @Parameter(example = "2026-01-31") @Nullable String createdTo,
        @Nullable String archived,

        @Parameter(description = "name | -name | created | -created") @Nullable String sort,

        @Nullable String limit,
        @Nullable String cursor) {}
