package dev.hilo.ingestion.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisibleReplyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, Jun 3, 2024 at 10:00 AM Ana García <ana@example.com> wrote:",
                "On 3 Jun 2024, at 10:00, Ana García wrote:",
                "El lun, 3 jun 2024 a las 10:00, Ana García (<ana@example.com>) escribió:",
                "El 03/06/2024 a las 10:00, Ana García escribió:",
                "El 3 jun 2024, a las 10:00, Ana García\n<ana@example.com> escribió:",
                "Le lun. 3 juin 2024 à 10:00, Ana García <ana@example.com> a écrit :",
                "Em seg., 3 de jun. de 2024 às 10:00, Ana García <ana@example.com> escreveu:",
                "Am Mo., 3. Juni 2024 um 10:00 Uhr schrieb Ana García <ana@example.com>:",
                "Il giorno lun 3 giu 2024 alle ore 10:00 Ana García <ana@example.com> ha scritto:",
                "Op ma 3 jun 2024 om 10:00 schreef Ana García <ana@example.com>:",
                "Ana García <ana@example.com> wrote:",
                "2024-06-03 10:00 GMT+02:00 Ana García <ana@example.com>:"
            })
    void what_stands_before_the_attribution_is_the_reply(String attribution) {
        VisibleReply reply = VisibleReply.of("Gracias, perfecto.\n\n" + attribution + "\n> ¿Le va bien?\n>\n> Ana");

        assertThat(reply.text()).isEqualTo("Gracias, perfecto.");
        assertThat(reply.quoted()).startsWith(attribution).endsWith("> Ana");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----\nFrom: Ana\nSubject: Hi\n\nHello",
                "-----Mensaje original-----\nDe: Ana\nAsunto: Hola\n\nHola",
                "-------- Message d'origine --------\nbonjour",
                "-----Mensagem original-----\nola",
                "-----Ursprüngliche Nachricht-----\nhallo",
                "-----Messaggio originale-----\nciao",
                "From: Ana <ana@example.com>\nSent: Monday, June 3, 2024 10:00\nTo: Luis\nSubject: Hi\n\nHello",
                "De: Ana <ana@example.com>\nEnviado: lunes, 3 de junio de 2024 10:00\nPara: Luis\nAsunto: Hola\n\nHola",
                "________________________________\nDe: Ana <ana@example.com>\nEnviado el: lunes\nAsunto: Hola\n\nHola",
                "De : Ana <ana@example.com>\nEnvoyé : lundi\nÀ : Luis\nObjet : Bonjour\n\nBonjour",
                "De: Ana <ana@example.com>\nEnviada em: segunda\nPara: Luis\nAssunto: Ola\n\nOla",
                "Von: Ana <ana@example.com>\nGesendet: Montag\nAn: Luis\nBetreff: Hallo\n\nHallo",
                "Da: Ana <ana@example.com>\nInviato: lunedì\nA: Luis\nOggetto: Ciao\n\nCiao",
                "*From:* Ana <ana@example.com>\n*Sent:* Monday\n*To:* Luis\n\nHello"
            })
    void what_outlook_puts_below_is_no_part_of_the_reply(String history) {
        assertThat(VisibleReply.of("Listo.\n\n" + history).text()).isEqualTo("Listo.");
    }

    @ParameterizedTest
    @MethodSource
    void a_text_without_history_at_its_end_stays_whole(String text) {
        assertThat(VisibleReply.of(text)).isEqualTo(new VisibleReply(text, ""));
    }

    static Stream<String> a_text_without_history_at_its_end_stays_whole() {
        return Stream.of(
                "",
                "Hola",
                "Hola\n\n-- \nAna\nVentas",
                "Hola\n\nSent from my iPhone",
                "Hola\n\nEnviado desde mi iPhone",
                "> ¿Cuándo?\nMañana.\n> ¿Dónde?\nAquí.",
                "On 3 Jun 2024, Ana <a@example.com> wrote:\n> ¿Cuándo?\nMañana.\n> ¿Dónde?",
                "On Monday we wrote:\nsome prose that is ours",
                "El lunes llegamos.\nFrom: the beginning it was late.\nThanks",
                "Mira esto:\n\n---------- Forwarded message ---------\nFrom: Ana\nDate: today\nSubject: Hi\n\nHello",
                "> only a quote\n> and nothing else",
                "On Mon, Jun 3, 2024, Ana <ana@example.com> wrote:\n> nothing above");
    }

    @Test
    void a_signature_below_the_history_is_kept() {
        VisibleReply reply = VisibleReply.of(
                "Yes.\n\nOn Thu, Aug 19, 2021 at 2:07 PM Tejaswini from test <\nt@example.com> wrote:\n\n> Any update?\n>\n\n--\nSony");

        assertThat(reply.text()).isEqualTo("Yes.\n\n--\nSony");
    }

    @Test
    void quotes_at_the_end_need_no_attribution() {
        assertThat(VisibleReply.of("Sí.\n\n> ¿Viene?\n> > ¿Cuándo?").text()).isEqualTo("Sí.");
    }

    @Test
    void html_is_read_as_text_with_its_quotes_marked() {
        String text = HtmlText.of("""
                <div dir="ltr">Sí, <b>claro</b>.<br><ul><li>uno</li><li>dos</li></ul></div>
                <div class="gmail_quote"><div>El lun, 3 jun 2024 a las 10:00, Ana (&lt;<a href="mailto:a@example.com">a@example.com</a>&gt;) escribió:<br></div>
                <blockquote><div>¿Viene?</div></blockquote></div><script>alert(1)</script><style>p{}</style>
                """);

        assertThat(VisibleReply.of(text).text()).isEqualTo("Sí, claro.\n\n- uno\n- dos");
    }
}
