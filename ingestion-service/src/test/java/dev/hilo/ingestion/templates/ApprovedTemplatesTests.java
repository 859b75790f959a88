package dev.hilo.ingestion.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.ChannelResource.ApprovedTemplate;
import dev.hilo.ingestion.json.Piece;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApprovedTemplatesTests {

    @Test
    void approved_ones_are_read_with_their_places() {
        Piece answer = Piece.parse("""
                {"data":[
                  {"name":"pedido","language":"es","status":"APPROVED","category":"UTILITY","components":[
                    {"type":"HEADER","format":"TEXT","text":"Pedido"},
                    {"type":"BODY","text":"Hola {{1}}, su pedido {{2}} va en camino, {{1}}."}]},
                  {"name":"promo","language":"es","status":"REJECTED","components":[]}]}
                """.getBytes(UTF_8)).orElseThrow();

        assertThat(ApprovedTemplates.of(answer))
                .containsExactly(new ApprovedTemplate(
                        "pedido", "es", "UTILITY", "Hola {{1}}, su pedido {{2}} va en camino, {{1}}.", 2));
    }

    @Test
    void an_answer_of_another_shape_holds_none() {
        assertThat(ApprovedTemplates.of(Piece.nothing())).isEmpty();
        assertThat(ApprovedTemplates.of(
                        Piece.parse("{\"data\":7}".getBytes(UTF_8)).orElseThrow()))
                .isEmpty();
    }
}
