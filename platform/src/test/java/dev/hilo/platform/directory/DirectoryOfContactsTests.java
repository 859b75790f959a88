package dev.hilo.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.contact.CompanyEvent;
import dev.hilo.contracts.contact.CompanyEvent.CompanyChanged;
import dev.hilo.contracts.contact.ContactEvent;
import dev.hilo.contracts.contact.ContactEvent.ContactChanged;
import dev.hilo.contracts.contact.ContactEvent.ContactCreated;
import dev.hilo.contracts.contact.ContactEvent.ContactErased;
import dev.hilo.contracts.contact.ContactEvent.ContactMerged;
import dev.hilo.contracts.contact.ContactEvent.ContactUnmerged;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.kafka.EventProducer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class DirectoryOfContactsTests extends DirectoryFixtures {

    private static final int PEOPLE = 7;

    private static final String CONTACTS = """
            select contact.display_name || ' at ' || contact.company_name || ' is ' || person.display_name
              from directory_contacts contact
              join directory_contacts person on person.id = contact.root_id
             where contact.org_id = :org
             order by contact.display_name
            """;

    @Autowired
    EventProducer producer;

    @Autowired
    DirectoryContacts contacts;

    @Autowired
    DirectoryLinks links;

    @Autowired
    DirectoryCompanies companies;

    final UUID company = Ids.next();
    final List<UUID> people = new ArrayList<>();
    final List<ContactEvent> events = new ArrayList<>();
    final Map<UUID, UUID> mergedInto = new LinkedHashMap<>();
    long moment;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void merges_and_changes_end_the_same_whatever_order_they_come_in(long seed) {
        history(new Random(seed));

        tellAnyhow(seed, events, apply()::toContacts);

        assertThat(rows(CONTACTS))
                .containsExactlyElementsOf(people.stream()
                        .map(id -> "%s at Acme is %s".formatted(name(id), name(root(id))))
                        .toList());
    }

    @Test
    void a_renamed_company_is_renamed_at_its_contacts_whoever_is_told_of_first() {
        UUID early = Ids.next();
        UUID late = Ids.next();
        List<CompanyEvent> renamed = List.of(company("Acme", 1), company("Acme Andina", 2));

        apply().toContacts(List.of(changed(early, "Ana", 1))).block();
        apply().toCompanies(renamed).block();
        apply().toContacts(List.of(changed(late, "Luis", 1))).block();
        apply().toCompanies(List.of(company("Acme", 1))).block();

        assertThat(rows(CONTACTS)).containsExactly("Ana at Acme Andina is Ana", "Luis at Acme Andina is Luis");
    }

    @Test
    void who_was_erased_is_not_brought_back_by_a_change_that_comes_late() {
        UUID id = Ids.next();

        apply().toContacts(List.of(new ContactErased(Ids.next(), org, NOON, id)))
                .block();
        apply().toContacts(List.of(changed(id, "Ana", 7))).block();

        assertThat(rows("select display_name || company_name || erased from directory_contacts where org_id = :org"))
                .containsExactly("true");
    }

    @Test
    void what_contact_service_tells_arrives_through_Kafka() {
        UUID id = Ids.next();
        producer.send(Topics.CONTACT_EVENTS, List.of(created(id, "Ana"), company("Acme", 1), changed(id, "Ana", 1)))
                .block(Duration.ofSeconds(10));

        Awaitility.await().untilAsserted(() -> assertThat(rows(CONTACTS)).containsExactly("Ana at Acme is Ana"));
    }

    /** Only what can happen: roots are merged into roots, and a merge is undone after it was made. */
    private void history(Random random) {
        for (int i = 0; i < PEOPLE; i++) {
            UUID id = Ids.next();
            people.add(id);
            events.add(created(id, "somebody"));
            events.add(changed(id, "nearly " + i, 1));
            events.add(changed(id, name(id), 2));
        }
        for (int i = 0; i < 25; i++) {
            UUID one = people.get(random.nextInt(PEOPLE));
            UUID other = people.get(random.nextInt(PEOPLE));
            if (mergedInto.containsKey(one)) {
                events.add(new ContactUnmerged(
                        Ids.next(), org, NOON.plusSeconds(moment++), one, mergedInto.get(one), Ids.next()));
                mergedInto.remove(one);
            } else if (!one.equals(root(other))) {
                events.add(
                        new ContactMerged(Ids.next(), org, NOON.plusSeconds(moment++), one, root(other), Ids.next()));
                mergedInto.put(one, root(other));
            }
        }
    }

    private UUID root(UUID id) {
        return mergedInto.containsKey(id) ? root(mergedInto.get(id)) : id;
    }

    private String name(UUID id) {
        return "Person " + people.indexOf(id);
    }

    private ApplyContactEvents apply() {
        return new ApplyContactEvents(database, contacts, links, companies);
    }

    private ContactCreated created(UUID id, String name) {
        return new ContactCreated(Ids.next(), org, NOON, id, name, Channel.WHATSAPP, List.of());
    }

    private ContactChanged changed(UUID id, String name, long version) {
        return new ContactChanged(Ids.next(), org, NOON, id, name, company, "Acme", null, false, version);
    }

    private CompanyChanged company(String name, long version) {
        return new CompanyChanged(Ids.next(), org, NOON, company, name, "", null, false, version);
    }
}
