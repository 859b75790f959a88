package dev.hilo.contact.records;

import dev.hilo.contact.records.PossibleDuplicate.Evidence;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Contacts that share an address, a number or a name on a network. */
@Repository
class SameHandles {

    private static final double SURE = 0.95;

    /** A number is the same whether somebody wrote it down or WhatsApp told it. */
    private static final String SAME = """
            select distinct person.id, person.display_name, other.kind, other.value
              from handles mine
              join handles other on other.org_id = mine.org_id and other.match_key = mine.match_key and other.valid_to is null
                                and other.contact_id <> mine.contact_id
                                and (other.kind = mine.kind
                                     or (other.kind in ('PHONE', 'WHATSAPP') and mine.kind in ('PHONE', 'WHATSAPP')))
              join contacts c on c.id = other.contact_id
              join contacts person on person.id = coalesce(c.merged_into, c.id)
             where mine.contact_id = :contact and mine.valid_to is null and person.erased_at is null
             order by person.id
             limit 50
            """;

    private final ApiDatabase database;

    SameHandles(ApiDatabase database) {
        this.database = database;
    }

    /** Whom the contact shares handles with, inside the caller's transaction. */
    Mono<List<PossibleDuplicate>> of(UUID contact) {
        return database.sql(SAME)
                .bind("contact", contact)
                .map(SameHandles::same)
                .all()
                .collectList()
                .map(SameHandles::byPerson);
    }

    private static Same same(Readable row) {
        return new Same(
                Columns.uuid(row, "id"),
                Columns.text(row, "display_name"),
                new Evidence(field(HandleKind.valueOf(Columns.text(row, "kind"))), Columns.text(row, "value")));
    }

    private static String field(HandleKind kind) {
        return switch (kind) {
            case EMAIL -> "emails";
            case PHONE, WHATSAPP -> "phones";
            case TELEGRAM, FACEBOOK, INSTAGRAM, LINKEDIN, TEAMS -> "socialIds";
            case WEBCHAT, WHATSAPP_BSUID -> "handles";
        };
    }

    private static List<PossibleDuplicate> byPerson(List<Same> found) {
        Map<UUID, PossibleDuplicate> people = new LinkedHashMap<>();
        found.forEach(same -> people.merge(same.person, same.duplicate(), SameHandles::both));
        return List.copyOf(people.values());
    }

    private static PossibleDuplicate both(PossibleDuplicate one, PossibleDuplicate other) {
        return new PossibleDuplicate(
                one.contactId(),
                one.displayName(),
                one.probability(),
                java.util.stream.Stream.of(one.evidence(), other.evidence())
                        .flatMap(List::stream)
                        .toList());
    }

    private record Same(UUID person, String name, Evidence evidence) {

        PossibleDuplicate duplicate() {
            return new PossibleDuplicate(person, name, SURE, List.of(evidence));
        }
    }
}
