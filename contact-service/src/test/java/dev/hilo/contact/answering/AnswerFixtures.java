package dev.hilo.contact.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ChannelEvents.Somebody;
import dev.hilo.contact.ContactFixtures;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.testing.KafkaProbe;
import dev.hilo.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People who have written just now, and what is answered to them. */
public abstract class AnswerFixtures extends ContactFixtures {

    protected static final String ANA_NUMBER = "573001112233";

    protected final ChannelEvents whatsapp = ChannelEvents.on(org, Channel.WHATSAPP);
    protected final ChannelEvents telegram = ChannelEvents.on(org, Channel.TELEGRAM);
    protected final ChannelEvents email = ChannelEvents.on(org, Channel.EMAIL);
    protected final Somebody ana = whatsapp.somebody(ANA_NUMBER, "Ana");
    protected final String admin = TestTokens.admin(org);

    @LocalServerPort
    int here;

    protected static Instant justNow() {
        return Instant.now().minusSeconds(60);
    }

    /** The conversation that somebody has just begun. */
    protected String conversationWith(Somebody somebody, String message) {
        tell(somebody.says(message, "hola", justNow()));
        return conversationOf(somebody.name());
    }

    protected String conversationOf(String name) {
        return get("/api/v1/conversations?contact=" + contact(name))
                .at("/items/0/id")
                .asString();
    }

    protected WebTestClient.ResponseSpec post(String token, String path, Object body, String... headers) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + here)
                .responseTimeout(Duration.ofSeconds(30))
                .build()
                .post()
                .uri(path)
                .headers(all -> {
                    all.setBearerAuth(token);
                    for (int i = 0; i < headers.length; i += 2) {
                        all.set(headers[i], headers[i + 1]);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    protected WebTestClient.ResponseSpec patch(String path, String body, String... headers) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + here)
                .responseTimeout(Duration.ofSeconds(30))
                .build()
                .patch()
                .uri(path)
                .headers(all -> {
                    all.setBearerAuth(admin);
                    for (int i = 0; i < headers.length; i += 2) {
                        all.set(headers[i], headers[i + 1]);
                    }
                })
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .bodyValue(body)
                .exchange();
    }

    protected static JsonNode body(WebTestClient.ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(answer.expectBody(String.class).returnResult().getResponseBody());
    }

    protected WebTestClient.ResponseSpec answer(String conversation, Map<String, ?> message, String... headers) {
        return post(admin, "/api/v1/conversations/%s/messages".formatted(conversation), message, headers);
    }

    protected JsonNode answered(String conversation, Map<String, ?> message, String... headers) {
        return JsonMapper.shared()
                .readTree(answer(conversation, message, headers)
                        .expectStatus()
                        .isCreated()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    protected void refused(String conversation, Map<String, ?> message, String pointer, String code) {
        String body = answer(conversation, message)
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(JsonMapper.shared().readTree(body).at(pointer).asString())
                .as(body)
                .isEqualTo(code);
    }

    /** What left for the senders so far, at least this many. */
    protected List<SendMessage> outbound(int count) {
        return environment
                .probe("channel.outbound")
                .await(count, event -> KafkaProbe.header(event, "org").equals(org.toString()))
                .stream()
                .map(event -> JsonMapper.shared().readValue(event.value(), SendMessage.class))
                .toList();
    }
}
