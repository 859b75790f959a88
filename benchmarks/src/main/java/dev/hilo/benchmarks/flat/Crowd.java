package dev.hilo.benchmarks.flat;

import dev.hilo.benchmarks.resolve.ContactDatabase;
import java.io.PrintStream;
import java.util.UUID;

/** A great many contacts, each with a conversation of one message, written by SQL alone. */
public final class Crowd {

    private static final int PIECE = 20_000;

    /** A piece of them; names and numbers are spread so that indexes get the variety they would have. */
    @SuppressWarnings("InlineFormatString") // it would hide what it is for
    private static final String ADD = """
            with person as materialized (
                select n, uuidv7(n * interval '-1 second') as contact, uuidv7() as conversation, uuidv7() as message,
                       (array['María','Lucía','Carmen','José','Antonio','Javier','Begoña','Íñigo'])[1 + n %% 8] as first,
                       initcap(substr(md5(n::text), 1, 3 + n %% 5)) || ' ' || initcap(substr(md5('x' || n), 1, 6)) as last,
                       '3467' || lpad(n::text, 9, '0') as phone, now() - (n %% 2000000) * interval '1 second' as at
                  from generate_series(%1$d, %2$d) as n
            ), contact as (
                insert into contacts (id, org_id, first_name, last_name, display_name, named_at, language, origin_channel, search_text, created_at)
                select contact, '%3$s', first, last, first || ' ' || last, at, 'es', 'WHATSAPP',
                       lower(translate(first, 'íéíóúñÍ', 'ieiouni') || ' ' || last || ' ' || phone), at
                  from person
            ), handle as (
                insert into handles (id, org_id, contact_id, kind, value, match_key, e164, verification, routing, valid_from)
                select uuidv7(), '%3$s', contact, 'WHATSAPP', phone, phone, null, 'ATTESTED', true, at from person
            ), engagement as (
                insert into engagements (contact_id, org_id, mass, messages_part, answers_part, channels_part, unanswered_part, channels,
                                         interactions, inbound, outbound, last_in_at, last_interaction_at)
                select contact, '%3$s', random(), random(), 0, 0, 0, '{}', 1, 1, 0, at, at from person
            ), conversation as (
                insert into conversations (id, org_id, contact_id, account_id, channel, thread, unread, messages, last_message_at, last_inbound_at)
                select conversation, '%3$s', contact, '%4$s', 'WHATSAPP', '', 1, 1, at, at from person
            ), state as (
                insert into message_states (account_id, provider_key, org_id, message_id, conversation_id, contact_id, sent_at)
                select '%4$s', 'wamid.crowd.' || n, '%3$s', message, conversation, contact, at from person
            )
            insert into messages (id, org_id, conversation_id, contact_id, account_id, channel, direction, kind, provider_key, provider_id,
                                  text, media, details, author, counts, sent_at, received_at)
            select message, '%3$s', conversation, contact, '%4$s', 'WHATSAPP', 'IN', 'TEXT', 'wamid.crowd.' || n, 'wamid.crowd.' || n,
                   'Hola, quería saber si tenéis la mesa de roble nº ' || n, '[]', '{}', first || ' ' || last, true, at, at
              from person
            """;

    private static final String SETTLE =
            "vacuum analyze contacts, handles, engagements, conversations, messages, message_states";

    private final ContactDatabase database;
    private final PrintStream out;

    public Crowd(ContactDatabase database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** Fills up until there are so many contacts; an earlier crowd counts. */
    public void fillUp(UUID org, long contacts) {
        UUID account = UUID.randomUUID();
        long present = database.contacts();
        for (long next = present; next < contacts; next += PIECE) {
            long end = Math.min(contacts, next + PIECE) - 1;
            database.run(ADD.formatted(next, end, org, account));
            if ((next - present) / PIECE % 10 == 0) {
                out.printf("  %,d of %,d contacts%n", end + 1, contacts);
            }
        }
        database.run(SETTLE);
    }
}
