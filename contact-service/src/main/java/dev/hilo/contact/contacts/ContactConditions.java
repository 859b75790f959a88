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
             where\s""";

    private static final String WITH_HANDLE = """
             union
            select coalesce(owner.merged_into, owner.id)
              from handles handle
              join contacts owner on owner.id = handle.contact_id
             where handle.match_key = any(:keys) and handle.valid_to is null""";

    private static final String ON_CHANNEL = """
            c.id in (select coalesce(owner.merged_into, owner.id)
                       from handles handle
                       join contacts owner on owner.id = handle.contact_id
                      where handle.routing and handle.kind = any(:kinds) and handle.valid_to is null)""";

    private final Conditions conditions = new Conditions();

    private ContactConditions() {}

    static Conditions of(ContactQuery query, Reach reach, UUID me, Instant now) {
        ContactConditions all = new ContactConditions();
        all.conditions.and("c.merged_into is null");
        if (!Parameters.flag("archived", query.archived())) {
            all.conditions.and("c.archived_at is null");
        }
        reach.narrow(all.conditions, "c.owner_id");
        Parameters.text("q", query.q()).map(SearchWords::of).ifPresent(all::found);
        all.levels(Parameters.choices("score", query.score(), Level.class), now);
        all.channels(Parameters.choices("channel", query.channel(), Channel.class));
        Parameters.text("tag", query.tag())
                .ifPresent(tag -> all.conditions.and("c.tags @> array[:tag]::text[]", "tag", tag));
        Parameters.text("owner", query.owner()).ifPresent(owner -> all.owner(owner, me));
        Parameters.from("createdFrom", query.createdFrom())
                .ifPresent(from -> all.conditions.and("c.created_at >= :from", "from", from));
        Parameters.until("createdTo", query.createdTo())
                .ifPresent(to -> all.conditions.and("c.created_at < :to", "to", to));
        return all.conditions;
    }

    private void found(SearchWords words) {
        List<String> patterns = words.patterns();
        String everyWord = IntStream.range(0, patterns.size())
                .mapToObj("text.search_text like :word%d"::formatted)
                .collect(Collectors.joining(" and "));
        IntStream.range(0, patterns.size()).forEach(i -> conditions.with("word" + i, patterns.get(i)));
        if (words.keys().isEmpty()) {
            conditions.and("c.id in (" + WITH_WORDS + everyWord + ")");
        } else {
            conditions.and(
                    "c.id in (" + WITH_WORDS + everyWord + WITH_HANDLE + ")",
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

    private void owner(String owner, UUID me) {
        switch (owner) {
            case "none" -> conditions.and("c.owner_id is null");
            case "me" -> conditions.and("c.owner_id = :owner", "owner", me);
            default ->
                Parameters.id("owner", owner).ifPresent(user -> conditions.and("c.owner_id = :owner", "owner", user));
        }
    }
}
