package dev.hilo.contact.handles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Verification;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MatchKeysTests {

    @ParameterizedTest
    @CsvSource({
        "PHONE, +52 1 55 1234 5678, 525512345678",
        "WHATSAPP, 5215512345678, +52 55 1234 5678",
        "WHATSAPP, 551187654321, +55 11 98765-4321",
        "WHATSAPP, 5491123456789, +54 11 2345-6789",
        "PHONE, +57 300 111 2233, 573001112233",
        "EMAIL, Ana.Perez@Gmail.com, anaperez+ventas@googlemail.com",
        "EMAIL, ANA@EMPRESA.CO, ana@empresa.co",
    })
    void the_same_number_or_address_has_the_same_key_however_it_is_written(HandleKind kind, String one, String other) {
        assertThat(key(kind, one)).isEqualTo(key(kind, other));
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, ana.perez@empresa.co, anaperez@empresa.co",
        "EMAIL, ana+ventas@empresa.co, ana@empresa.co",
        "PHONE, 573001112233, 573001112234",
        "WHATSAPP, 551133334444, 5511933334444",
    })
    void different_people_have_different_keys(HandleKind kind, String one, String other) {
        assertThat(key(kind, one)).isNotEqualTo(key(kind, other));
    }

    @Test
    void what_is_no_number_is_a_handle_all_the_same() {
        assertThat(key(HandleKind.WHATSAPP, "bla")).isEqualTo("bla");
        assertThat(PhoneNumbers.e164("5678")).isEmpty();
        assertThat(PhoneNumbers.e164("573001112233")).contains("+573001112233");
    }

    private static String key(HandleKind kind, String value) {
        return MatchKeys.of(new Handle(kind, value, Verification.ATTESTED));
    }
}
