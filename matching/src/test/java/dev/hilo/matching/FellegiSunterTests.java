package dev.hilo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.matching.Evidence.Agreement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FellegiSunterTests {

    private final Known known = new Known(new HashMap<>(), 100_000);
    private final FellegiSunter fellegiSunter = new FellegiSunter(known);

    private record Known(Map<Long, Long> counts, long records) implements Frequencies {

        @Override
        public long count(long term) {
            return counts.getOrDefault(term, 1L);
        }

        @Override
        public double duplicates() {
            return 0;
        }

        void often(Field field, String value, long count) {
            counts.put(field.term(value), count);
        }
    }

    private Comparison compare(PersonRecord one, PersonRecord other) {
        return fellegiSunter.compare(Features.of(one), Features.of(other));
    }

    private static PersonRecord person(String given, String family, String email, String phone, String born) {
        return new PersonRecord(
                given, family, some(email), some(phone), Set.of(), born, "", "", "", "", "", "", "", "");
    }

    private static PersonRecord named(String given, String family) {
        return person(given, family, "", "", "");
    }

    private static Set<String> some(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }

    private static Agreement of(Comparison comparison, Field field) {
        return comparison.evidence().stream()
                .filter(evidence -> evidence.field() == field)
                .findFirst()
                .orElseThrow()
                .agreement();
    }

    @Test
    void the_same_mailbox_and_name_are_certain() {
        PersonRecord one = person("Ana", "García Pérez", "ana@example.test", "", "");
        PersonRecord other = person("ANA", "Garcia", "ana@example.test", "", "");

        assertThat(FellegiSunter.decide(compare(one, other))).isEqualTo(Decision.CERTAIN);
    }

    @Test
    void a_name_alone_is_never_certain_however_rare() {
        PersonRecord one = named("Íñigo", "Zubizarreta");

        assertThat(FellegiSunter.decide(compare(one, one))).isNotEqualTo(Decision.CERTAIN);
    }

    @Test
    void people_of_one_house_are_not_one_person() {
        PersonRecord ana = person("Ana", "Zubizarreta", "", "34600111222", "1970-01-05");
        PersonRecord luis = person("Luis", "Zubizarreta", "", "34600111222", "1968-11-30");

        assertThat(FellegiSunter.decide(compare(ana, luis))).isEqualTo(Decision.UNLIKELY);
    }

    @Test
    void a_mailbox_that_fifty_people_share_proves_nothing() {
        known.often(Field.EMAIL, "info@acme.test", 50);
        PersonRecord one = person("Carlos", "Mora", "info@acme.test", "", "");
        PersonRecord other = person("Elena", "Vidal", "info@acme.test", "", "");

        assertThat(FellegiSunter.decide(compare(one, other))).isEqualTo(Decision.UNLIKELY);
    }

    @Test
    void a_rare_value_says_more_than_a_common_one() {
        known.often(Field.FAMILY, "garcia", 3_000);
        double common = compare(named("", "García"), named("", "García")).weight();
        double rare = compare(named("", "Etxeberria"), named("", "Etxeberria")).weight();

        assertThat(rare).isGreaterThan(common + 2);
    }

    @Test
    void names_are_known_short_switched_glued_mistyped_and_without_accents() {
        assertThat(of(compare(named("Pepe", "Mora"), named("José", "Mora")), Field.GIVEN))
                .isEqualTo(Agreement.NICKNAME);
        assertThat(of(compare(named("Mora", "Ana"), named("Ana", "Mora")), Field.GIVEN))
                .isEqualTo(Agreement.SWAPPED);
        assertThat(of(compare(named("Thao Lynn", ""), named("thaolynn", "")), Field.GIVEN))
                .isEqualTo(Agreement.SAME);
        assertThat(of(compare(named("", "Gonzales"), named("", "González")), Field.FAMILY))
                .isEqualTo(Agreement.CLOSE);
        assertThat(of(compare(named("Dr. Núñez", ""), named("nunez", "")), Field.GIVEN))
                .isEqualTo(Agreement.SAME);
        assertThat(of(compare(named("Diane", ""), named("Daniel", "")), Field.GIVEN))
                .as("they only share a short form")
                .isNotEqualTo(Agreement.NICKNAME);
    }

    @Test
    void whatever_is_compared_is_found_by_a_common_key_also_with_one_mistake() {
        PersonRecord right = person("Begoña", "Zubizarreta", "begozubi@example.test", "34600111222", "1970-01-05");
        for (PersonRecord mistaken : List.of(
                person("Vegonia", "Subizarreta", "", "", "1970-01-05"),
                person("Begoña", "Zubizarreta", "", "", ""),
                person("", "", "", "600111222", ""),
                person("X", "Y", "begozubi@otro.test", "", ""))) {
            assertThat(keys(mistaken)).containsAnyElementsOf(keys(right));
        }
    }

    private static List<Long> keys(PersonRecord person) {
        return Arrays.stream(BlockingKeys.of(Features.of(person))).boxed().toList();
    }

    @Test
    void the_evidence_adds_up_to_the_weight() {
        Comparison comparison = compare(
                person("Ana", "Mora", "ana@example.test", "34600111222", "1970-01-05"),
                person("Ana", "Moya", "ana@example.test", "34600111223", "1970-05-01"));

        double sum =
                comparison.evidence().stream().mapToDouble(Evidence::weight).sum();
        assertThat(comparison.weight()).isEqualTo(comparison.prior() + sum);
        assertThat(comparison.probability()).isBetween(0.99, 1.0);
    }
}
