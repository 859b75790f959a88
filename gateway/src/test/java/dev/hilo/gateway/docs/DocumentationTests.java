package dev.hilo.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.gateway.FakeService;
import dev.hilo.gateway.GatewayTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentationTests {

    @Autowired
    WebTestClient caller;

    @Test
    void one_document_tells_of_all_services_and_names_the_one_that_is_away() {
        FakeService.identity().answersJson((seen, count) -> "{\"paths\":{\"/api/v1/me\":{\"get\":{}}}}");
        FakeService.contact().answersJson((seen, count) -> "{\"paths\":{\"/api/v1/contacts\":{\"get\":{}}}}");
        FakeService.ingestion().answers(503);

        caller.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/api/v1/me']")
                .exists()
                .jsonPath("$.paths['/api/v1/contacts']")
                .exists()
                .jsonPath("$.info.description")
                .value(String.class, text -> assertThat(text).contains("ingestion"));
    }

    @ParameterizedTest
    @CsvSource({
        "/docs, text/html",
        "/docs/docs.js, text/javascript",
        "/docs/viewer/swagger-ui.css, text/css",
        "/docs/viewer/swagger-ui-bundle.js, text/javascript"
    })
    void pages_come_whole_from_the_gateway(String path, String type) {
        caller.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                .build()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(type)
                .expectBody(String.class)
                .value(body -> assertThat(body).isNotBlank());
    }

    @Test
    void the_page_holds_no_script_and_no_style_of_its_own() {
        caller.get()
                .uri("/docs")
                .exchange()
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("<script>", "onclick=", "<style", "style="));
    }
}
