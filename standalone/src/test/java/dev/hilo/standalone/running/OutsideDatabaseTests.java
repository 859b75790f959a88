package dev.hilo.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutsideDatabaseTests {
    @ParameterizedTest
    @CsvSource({
        "postgresql://db:5432, jdbc:postgresql://db:5432/postgres",
        "postgresql://db:5432/, jdbc:postgresql://db:5432/postgres",
        "postgresql://db:5432?sslmode=require, jdbc:postgresql://db:5432/postgres?sslmode=require"
    })
    void its_address_is_said_the_way_jdbc_says_it(String url, String jdbc) {
        assertThat(OutsideDatabase.jdbcUrl(url)).isEqualTo(jdbc);
    }

    @Test
    void a_password_in_the_address_is_refused() {
        assertThatThrownBy(() -> OutsideDatabase.jdbcUrl("postgresql://me:secret@db:5432"))
                .hasMessageContaining("without user and password");
    }
}
