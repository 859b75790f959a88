package dev.hilo.contact.contacts;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which contacts are asked for, as it stands in the address.
 *
 * @param q words of names, numbers and addresses
 * @param score levels
 * @param origin where they came from: a channel, {@code manual} or {@code import}
 * @param owner a user's id, {@code me} or {@code none}
 * @param archived whether archived contacts are shown too
 */
public record ContactQuery(
        @Nullable String q,
        @Parameter(example = "high,medium") @Nullable String score,
        @Parameter(example = "whatsapp,email") @Nullable String channel,

        @Parameter(description = "id of a company") @Nullable String company,

        @Nullable String tag,

        @Parameter(example = "main,decision_maker") @Nullable String category,

        @Parameter(example = "manual,import") @Nullable String origin,
        @Parameter(description = "id | me | none") @Nullable String owner,
        @Parameter(example = "2026-01-31") @Nullable String createdFrom,
        @Parameter(example = "2026-01-31") @Nullable String createdTo,
        @Nullable String archived,

        @Parameter(
                description = "-lastInteraction | lastInteraction | -score | score | -created | created | name | -name")
        @Nullable String sort,

        @Nullable String limit,
        @Nullable String cursor) {

    /** The query of a list's parameters, wherever they stand. */
    public static ContactQuery of(MultiValueMap<String, String> address) {
        return new ContactQuery(
                address.getFirst("q"),
                address.getFirst("score"),
                address.getFirst("channel"),
                address.getFirst("company"),
                address.getFirst("tag"),
                address.getFirst("category"),
                address.getFirst("origin"),
                address.getFirst("owner"),
                address.getFirst("createdFrom"),
                address.getFirst("createdTo"),
                address.getFirst("archived"),
                address.getFirst("sort"),
                address.getFirst("limit"),
                address.getFirst("cursor"));
    }
}
