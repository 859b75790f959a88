package dev.hilo.task.quickadd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.task.quickadd.QuickLine.Read;
import dev.hilo.task.tasks.Priority;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuickLineTests {

    /** A Saturday. */
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-28T12:00");

    @ParameterizedTest
    @CsvSource({
        "llamar a Juan mañana 10:00,                     llamar a Juan,            2026-11-29T10:00",
        "Call John tomorrow 10:00,                       Call John,                2026-11-29T10:00",
        "MAÑANA a las 9 revisar stock,                   revisar stock,            2026-11-29T09:00",
        "pasado mañana a las 15:30 visita,               visita,                   2026-11-30T15:30",
        "enviar oferta el lunes a las 3 de la tarde,     enviar oferta,            2026-11-30T15:00",
        "send offer next friday at 3pm,                  send offer,               2026-12-04T15:00",
        "reunión 15/12 10:30,                            reunión,                  2026-12-15T10:30",
        "cena hoy 8:30 pm,                               cena,                     2026-11-28T20:30",
        "llamar en 30 minutos,                           llamar,                   2026-11-28T12:30",
        "call back in 2 hours,                           call back,                2026-11-28T14:00",
        "llamar 10:00,                                   llamar,                   2026-11-29T10:00",
        "llamar 18:00,                                   llamar,                   2026-11-28T18:00",
        "mañana por la mañana llamar,                    llamar,                   2026-11-29T09:00",
        "at noon tomorrow call Mary,                     call Mary,                2026-11-29T12:00",
        "llamar a las 10 de la mañana,                   llamar,                   2026-11-29T10:00",
    })
    void a_time_is_understood_and_cut_out(String line, String title, LocalDateTime at) {
        Read read = QuickLine.read(line, NOW);

        assertThat(read.title()).isEqualTo(title);
        assertThat(read.at()).isEqualTo(at);
        assertThat(read.on()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "pagar factura hoy,                     pagar factura,        2026-11-28",
        "pagar factura en 3 días,               pagar factura,        2026-12-01",
        "pay invoice in 2 weeks,                pay invoice,          2026-12-12",
        "pagar factura el 15 de diciembre,      pagar factura,        2026-12-15",
        "pagar el 3 de enero,                   pagar,                2027-01-03",
        "pay on January 3rd,                    pay,                  2027-01-03",
        "pay January 3 2028,                    pay,                  2028-01-03",
        "renovar 2027-05-01,                    renovar,              2027-05-01",
        "renovar 1/5/2027,                      renovar,              2027-05-01",
        "visita el próximo sábado,              visita,               2026-12-05",
        "planificar la próxima semana,          planificar,           2026-11-30",
        "llamar el miércoles que viene,         llamar,               2026-12-02",
    })
    void a_day_is_understood_and_cut_out(String line, String title, LocalDate on) {
        Read read = QuickLine.read(line, NOW);

        assertThat(read.title()).isEqualTo(title);
        assertThat(read.on()).isEqualTo(on);
        assertThat(read.at()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "llamar a Pérez 31/02",
        "comprar 10 sillas",
        "revisar el informe de 2026",
        "llamar al 555-12-34",
        "preparar https://example.test/10:00",
        "subir a 25:99",
        "hablar con Hoyos",
    })
    void what_is_no_date_stays_in_the_title(String line) {
        Read read = QuickLine.read(line, NOW);

        assertThat(read.title()).isEqualTo(line);
        assertThat(read.at()).isNull();
        assertThat(read.on()).isNull();
    }

    @Test
    void tags_and_priority_stand_anywhere() {
        Read read = QuickLine.read("!alta llamar #VIP a Juan #añejo", NOW);

        assertThat(read.title()).isEqualTo("llamar a Juan");
        assertThat(read.priority()).isEqualTo(Priority.HIGH);
        assertThat(read.tags()).containsExactly("VIP", "añejo");
    }
}
