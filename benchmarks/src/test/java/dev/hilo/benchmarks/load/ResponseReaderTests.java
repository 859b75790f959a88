package dev.hilo.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResponseReaderTests {

    private final ResponseReader reader = new ResponseReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\n\r\n"
            })
    void an_answer_is_whole_at_its_last_byte_and_another_may_follow(String answer) {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < answer.length() - 1; i++) {
                assertThat(read(answer.substring(i, i + 1))).isZero();
            }
            assertThat(read(answer.substring(answer.length() - 1))).isEqualTo(200);
        }
    }

    @Test
    void the_status_is_told() {
        assertThat(read("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 2\r\n\r\n{}"))
                .isEqualTo(503);
    }

    @Test
    void no_content_has_no_body_whatever_its_head_says() {
        assertThat(read("HTTP/1.1 204 No Content\r\nContent-Length: 9\r\n\r\n")).isEqualTo(204);
    }

    private int read(String arrived) {
        return reader.read(ByteBuffer.wrap(arrived.getBytes(StandardCharsets.US_ASCII)));
    }
}
