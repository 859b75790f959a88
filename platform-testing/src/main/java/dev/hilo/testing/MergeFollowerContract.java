package dev.hilo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What holds wherever something hangs on contacts: after a merge nothing that anybody sees points to the merged
 * contact, and after it is undone everything is as before. A service that follows contacts has its tests implement
 * this.
 */
public interface MergeFollowerContract {

    /** A contact that the service knows of. */
    UUID aContact(String name);

    /** Something of the service's own that belongs to the contact, by its id. */
    String somethingOf(UUID contact);

    /** The contact that the service shows it with. */
    UUID contactOf(String something);

    /** What the service lists when asked for the contact's. */
    List<String> listOf(UUID contact);

    /** Goes on when the service has heard that the two are one person. */
    void merge(UUID survivor, UUID merged);

    /** Goes on when the service has heard that they are not. */
    void unmerge(UUID survivor, UUID merged);

    @Test
    default void what_hung_on_a_merged_contact_hangs_on_the_survivor() {
        UUID survivor = aContact("Ana");
        UUID merged = aContact("Anita");
        String own = somethingOf(survivor);
        String other = somethingOf(merged);

        merge(survivor, merged);

        assertThat(contactOf(own)).isEqualTo(survivor);
        assertThat(contactOf(other)).isEqualTo(survivor);
        assertThat(listOf(survivor)).containsExactlyInAnyOrder(own, other);
    }

    @Test
    default void undone_everything_hangs_where_it_did() {
        UUID survivor = aContact("Ana");
        UUID merged = aContact("Anita");
        String own = somethingOf(survivor);
        String other = somethingOf(merged);
        merge(survivor, merged);

        unmerge(survivor, merged);

        assertThat(contactOf(own)).isEqualTo(survivor);
        assertThat(contactOf(other)).isEqualTo(merged);
        assertThat(listOf(survivor)).containsExactly(own);
        assertThat(listOf(merged)).containsExactly(other);
    }

    @Test
    default void of_a_chain_everything_hangs_on_its_end_and_a_link_taken_out_takes_its_own_along() {
        UUID first = aContact("Ana");
        UUID second = aContact("Anita");
        UUID third = aContact("Ani");
        String ofFirst = somethingOf(first);
        String ofSecond = somethingOf(second);
        String ofThird = somethingOf(third);
        merge(second, third);
        merge(first, second);
        assertThat(listOf(first)).containsExactlyInAnyOrder(ofFirst, ofSecond, ofThird);

        unmerge(first, second);

        assertThat(listOf(first)).containsExactly(ofFirst);
        assertThat(listOf(second)).containsExactlyInAnyOrder(ofSecond, ofThird);
        assertThat(contactOf(ofThird)).isEqualTo(second);
    }
}
