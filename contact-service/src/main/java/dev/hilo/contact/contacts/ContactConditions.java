package dev.hilo.contact.contacts;

import dev.hilo.contact.engagement.EngagementRules;
import dev.hilo.contact.engagement.Level;
import dev.hilo.contact.engagement.MassRange;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a {@link ContactQuery} means in SQL, of contacts {@code c} and engagements {@code e}. */
final class ContactConditions {

    /** A person is found by the words of any of their contacts. */
    private static final String WITH_WORDS = """
            select coalesce(own.merged_into, own.id)
              from contact_search_texts text
              join contacts own on own.id = text.id
             where %s""";

    private static final String WITH_HANDLE = """
             union
            select coalesce(owner.merged_into, owner.id)
              from handles handle
              join contacts owner on owner.id = handle.contact_id
             where handle.match_key = any(:keys) and handle.valid_to is null""";

    private static final String WITH_TAG =
            "c.id in (select text.id from contact_search_texts text where text.tags @> array[:tag]::text[])";

    private static final String AT_COMPANY =
            "c.id in (select link.contact_id from contact_companies link where link.company_id = :company)";

    private static final String ON_CHANNEL = """
            c.id in (select coalesce(owner.merged_into, owner.id)
                       from handles handle
                       join contacts owner on owner.id = handle.contact_id
                      where handle.routing and handle.kind = any(:kinds) and handle.valid_to is null)""";

    private final Conditions conditions = new Conditions();

    private ContactConditions() {}

    static Conditions of(ContactQuery query, Reach reach, UUID me, Instant now) {
        ContactConditions all = new ContactConditions();
        all.conditions.and("c.merged_into is null and c.erased_at is null");
        if (!Parameters.flag("archived", query.archived())) {
            all.conditions.and("c.archived_at is null");
        }
        reach.narrow(all.conditions, "c.owner_id");
        Parameters.text("q", query.q()).map(SearchWords::of).ifPresent(all::found);
        all.levels(Parameters.choices("score", query.score(), Level.class), now);
        all.channels(Parameters.choices("channel", query.channel(), Channel.class));
        Parameters.text("tag", query.tag()).ifPresent(tag -> all.conditions.and(WITH_TAG, "tag", tag));
        Parameters.id("company", query.company())
                .ifPresent(company -> all.conditions.and(AT_COMPANY, "company", company));
        all.constants("category", "c.category", Parameters.choices("category", query.category(), Category.class));
        all.constants("origin", "c.origin_channel", Parameters.choices("origin", query.origin(), Origin.class));
        Parameters.text("owner", query.owner()).ifPresent(owner -> all.owner(owner, me));
        Parameters.from("createdFrom", query.createdFrom())
                .ifPresent(from -> all.conditions.and("c.created_at >= :from", "from", from));
        Parameters.until("createdTo", query.createdTo())
                .ifPresent(to -> all.conditions.and("c.created_at < :to", "to", to));
        return all.conditions;
    }

    private void found(SearchWords words) {
        String exact = WITH_WORDS.formatted(SearchCondition.exact(words, conditions));
        if (words.keys().isEmpty()) {
            String similar = SearchCondition.similar(words, conditions)
                    .map(like -> " union all " + WITH_WORDS.formatted(like) + " and not exists (" + exact + ")")
                    .orElse("");
            conditions.and("c.id in (" + exact + similar + ")");
        } else {
            // An address or a number means that one, and no other that is like it.
            conditions.and(
                    "c.id in (" + exact + WITH_HANDLE + ")",
                    "keys",
                    words.keys().toArray(String[]::new));
        }
    }

    private void levels(Set<Level> levels, Instant now) {
        if (levels.isEmpty() || levels.size() == Level.values().length) {
            return;
        }
        List<MassRange> ranges = MassRange.of(levels, now, EngagementRules.DEFAULT);
        conditions.and(IntStream.range(0, ranges.size())
                .mapToObj("(e.mass >= :least%1$d and e.mass < :below%1$d)"::formatted)
                .collect(Collectors.joining(" or ", "(", ")")));
        for (int i = 0; i < ranges.size(); i++) {
            conditions.with("least" + i, ranges.get(i).from());
            conditions.with("below" + i, ranges.get(i).below());
        }
    }

    private void channels(Set<Channel> channels) {
        if (channels.isEmpty()) {
            return;
        }
        String[] kinds = Arrays.stream(HandleKind.values())
                .filter(kind ->
                        HandleChannels.of(kind).filter(channels::contains).isPresent())
                .map(HandleKind::name)
                .toArray(String[]::new);
        conditions.and(ON_CHANNEL, "kinds", kinds);
    }

    private void constants(String name, String column, Set<? extends Enum<?>> chosen) {
        if (!chosen.isEmpty()) {
            conditions.and(
                    column + " = any(:" + name + ")",
                    name,
                    chosen.stream().map(Enum::name).toArray(String[]::new));
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
