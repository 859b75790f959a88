package dev.hilo.contact.companies;

import dev.hilo.contact.contacts.SearchCondition;
import dev.hilo.contact.contacts.SearchWords;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a {@link CompanyQuery} means in SQL, of companies {@code c}. */
final class CompanyConditions {

    private static final String WITH_WORDS = "select text.id from company_search_texts text where %s";

    private final Conditions conditions = new Conditions();

    private CompanyConditions() {}

    static Conditions of(CompanyQuery query, Reach reach, UUID me) {
        CompanyConditions all = new CompanyConditions();
        if (!Parameters.flag("archived", query.archived())) {
            all.conditions.and("c.archived_at is null");
        }
        reach.narrow(all.conditions, "c.owner_id");
        Parameters.text("q", query.q()).ifPresent(all::found);
        all.choices("status", "c.status", Parameters.choices("status", query.status(), CompanyStatus.class));
        all.choices("kind", "c.kind", Parameters.choices("kind", query.kind(), CompanyKind.class));
        all.same("industry", "c.industry", query.industry());
        all.same("size", "c.size", query.size());
        all.same("country", "c.country", query.country());
        all.same("tier", "c.tier", query.tier());
        all.health(Parameters.choices("health", query.health(), HealthBand.class));
        Parameters.text("tag", query.tag())
                .ifPresent(tag -> all.conditions.and(
                        "c.id in (select text.id from company_search_texts text where text.tags @> array[:tag]::text[])",
                        "tag",
                        tag));
        Parameters.text("owner", query.owner()).ifPresent(owner -> all.owner(owner, me));
        Parameters.id("parent", query.parent())
                .ifPresent(parent -> all.conditions.and("c.parent_id = :parent", "parent", parent));
        Parameters.from("createdFrom", query.createdFrom())
                .ifPresent(from -> all.conditions.and("c.created_at >= :from", "from", from));
        Parameters.until("createdTo", query.createdTo())
                .ifPresent(to -> all.conditions.and("c.created_at < :to", "to", to));
        return all.conditions;
    }

    private void found(String typed) {
        SearchWords words = SearchWords.of(typed);
        String exact = WITH_WORDS.formatted(SearchCondition.exact(words, conditions));
        String similar = SearchCondition.similar(words, conditions)
                .map(like -> " union all " + WITH_WORDS.formatted(like) + " and not exists (" + exact + ")")
                .orElse("");
        conditions.and("c.id in (" + exact + similar + ")");
    }

    private void choices(String name, String column, Set<? extends Enum<?>> chosen) {
        if (!chosen.isEmpty()) {
            conditions.and(
                    column + " = any(:" + name + ")",
                    name,
                    chosen.stream().map(Enum::name).toArray(String[]::new));
        }
    }

    private void same(String name, String column, @Nullable String asked) {
        Parameters.text(name, asked)
                .ifPresent(value -> conditions.and("lower(" + column + ") = lower(:" + name + ")", name, value));
    }

    private void health(Set<HealthBand> bands) {
        if (!bands.isEmpty()) {
            conditions.and(bands.stream().map(HealthBand::condition).collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    private void owner(String owner, UUID me) {
        switch (owner) {
            case "none" -> conditions.and("c.owner_id is null");
            case "me" -> conditions.and("c.owner_id = :owner", "owner", me);
            default ->
                Parameters.id("owner", owner).ifPresent(user -> conditions.and("c.owner_id = :owner", "owner", user));
        }
    }
}
