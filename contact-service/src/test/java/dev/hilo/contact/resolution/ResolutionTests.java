package dev.hilo.contact.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.duplicates.Suspicion;
import dev.hilo.contact.handles.HandleKey;
import dev.hilo.contact.handles.HandleOwner;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Person;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResolutionTests {

    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
    private static final UUID ORG = Ids.next();
    private static final UUID ANA = Ids.next();
    private static final UUID BETO = Ids.next();
    private static final Handle NUMBER = new Handle(HandleKind.WHATSAPP, "573001112233", Verification.ATTESTED);
    private static final Handle USER_ID = new Handle(HandleKind.WHATSAPP_BSUID, "CO.77", Verification.ATTESTED);
    private static final Handle CLAIMED = new Handle(HandleKind.EMAIL, "ana@example.com", Verification.CLAIMED);

    @Test
    void a_known_handle_leads_to_its_contact_which_learns_the_others() {
        Resolution resolution = new Resolution(Map.of(key(NUMBER), owner(ANA)), Map.of());

        assertThat(resolution.resolve(seen(USER_ID, NUMBER))).contains(ANA);

        assertThat(resolution.created()).isEmpty();
        assertThat(resolution.attached()).singleElement().satisfies(handle -> {
            assertThat(handle.contactId()).isEqualTo(ANA);
            assertThat(handle.handle()).isEqualTo(USER_ID);
        });
    }

    @Test
    void an_attested_number_that_exactly_one_contact_has_is_attached_there() {
        Resolution resolution = new Resolution(Map.of(), Map.of(key(NUMBER), Set.of(ANA)));

        assertThat(resolution.resolve(seen(NUMBER))).contains(ANA);
    }

    @Test
    void a_number_that_several_contacts_have_makes_a_new_contact_and_suspicions() {
        Resolution resolution = new Resolution(Map.of(), Map.of(key(NUMBER), Set.of(ANA, BETO)));

        UUID contact = resolution.resolve(seen(NUMBER)).orElseThrow();

        assertThat(contact).isNotIn(ANA, BETO);
        assertThat(resolution.suspicions())
                .containsExactlyInAnyOrder(
                        new Suspicion(ORG, contact, ANA, "same_phone"),
                        new Suspicion(ORG, contact, BETO, "same_phone"));
    }

    @Test
    void a_claimed_address_is_attached_to_nobody() {
        Resolution resolution = new Resolution(Map.of(), Map.of(key(CLAIMED), Set.of(ANA)));

        UUID contact = resolution.resolve(seen(CLAIMED)).orElseThrow();

        assertThat(contact).isNotEqualTo(ANA);
        assertThat(resolution.suspicions()).containsExactly(new Suspicion(ORG, contact, ANA, "same_email"));
    }

    @Test
    void handles_of_two_contacts_in_one_message_follow_the_one_that_lives_longest_and_raise_a_suspicion() {
        Resolution resolution = new Resolution(Map.of(key(USER_ID), owner(BETO), key(NUMBER), owner(ANA)), Map.of());

        assertThat(resolution.resolve(seen(USER_ID, NUMBER))).contains(BETO);
        assertThat(resolution.suspicions()).containsExactly(new Suspicion(ORG, BETO, ANA, "handles_disagree"));
    }

    @Test
    void what_no_person_wrote_makes_no_contact() {
        PersonSeen mailer =
                new PersonSeen(ORG, Channel.EMAIL, new Person(List.of(CLAIMED), "Auto", null, null), NOON, false);

        assertThat(new Resolution(Map.of(), Map.of()).resolve(mailer)).isEmpty();
    }

    @Test
    void the_name_of_the_earliest_message_holds_in_whatever_order_they_come() {
        Resolution resolution = new Resolution(Map.of(), Map.of());

        UUID contact = resolution.resolve(named("Ana", NOON)).orElseThrow();
        assertThat(resolution.resolve(named("Anita", NOON.plusSeconds(60)))).contains(contact);
        assertThat(resolution.resolve(named("Ana María", NOON.minusSeconds(60))))
                .contains(contact);

        assertThat(resolution.renamings())
                .extracting(renaming -> renaming.name().display())
                .containsExactly("Ana María");
    }

    @Test
    void a_name_written_by_hand_stays() {
        Resolution resolution = new Resolution(Map.of(key(NUMBER), new HandleOwner(ANA, Optional.empty())), Map.of());

        assertThat(resolution.resolve(named("Otra", NOON))).contains(ANA);
        assertThat(resolution.renamings()).isEmpty();
    }

    @Test
    void somebody_without_a_name_is_called_by_their_handle_until_a_message_names_them() {
        Resolution resolution = new Resolution(Map.of(), Map.of());

        assertThat(resolution.resolve(seen(NUMBER))).isPresent();
        assertThat(resolution.created().getFirst().name().display()).isEqualTo("573001112233");

        assertThat(resolution.resolve(named("Ana", NOON.plusSeconds(60)))).isPresent();
        assertThat(resolution.renamings()).hasSize(1);
    }

    private static PersonSeen seen(Handle... handles) {
        return new PersonSeen(ORG, Channel.WHATSAPP, new Person(List.of(handles), null, null, null), NOON, true);
    }

    private static PersonSeen named(String name, Instant at) {
        return new PersonSeen(ORG, Channel.WHATSAPP, new Person(List.of(NUMBER), name, null, null), at, true);
    }

    private static HandleKey key(Handle handle) {
        return HandleKey.of(ORG, handle);
    }

    private static HandleOwner owner(UUID contact) {
        return new HandleOwner(contact, Optional.of(PersonName.NEVER));
    }
}
