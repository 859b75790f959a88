package dev.hilo.benchmarks.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MimeTests {

    private static final String TEXT =
            "¿Cuánto cuesta la mesa?\n\nSaludos,\nÍñigo = cliente " + "muy largo ".repeat(20) + "\n-- \nÍñigo";

    @ParameterizedTest
    @EnumSource
    void a_text_is_read_as_it_was_written(Mime.Encoding encoding) throws Exception {
        byte[] mail = Mime.mail(Map.of("Subject", "x"), Mime.text("plain", TEXT, encoding));

        String charset = encoding == Mime.Encoding.LATIN_1 ? "ISO-8859-1" : "UTF-8";
        assertThat(new String(body(mail), charset).replace("\r\n", "\n").strip())
                .isEqualTo(TEXT.strip());
    }

    @Test
    void lines_are_short_enough_for_any_server() {
        String part = Mime.text("plain", TEXT, Mime.Encoding.QUOTED_PRINTABLE);

        assertThat(Arrays.stream(part.split("\r\n"))).allMatch(line -> line.length() <= 76);
    }

    @Test
    void a_file_keeps_its_name() {
        String part = Mime.file("application/pdf", "Factura nº 12.pdf", "attachment", new byte[] {1, 2, 3});

        assertThat(DecoderUtil.decodeEncodedWords(part, DecodeMonitor.SILENT))
                .contains("filename=\"Factura nº 12.pdf\"");
    }

    @Test
    void a_report_says_what_it_reports() {
        byte[] bounce = MailReports.bounce("ana@correo.example", "1@x", "2@x", java.time.Instant.EPOCH);

        assertThat(new String(bounce, StandardCharsets.US_ASCII))
                .contains("report-type=\"delivery-status\"\r\n")
                .contains("\r\nFinal-Recipient: rfc822; ana@correo.example\r\n")
                .contains("Message-ID: <1@x>\r\n");
    }

    @Test
    void parts_stand_between_their_boundaries() {
        assertThat(Mime.multipart("mixed", "b", List.of("A: 1\r\n\r\none", "A: 2\r\n\r\ntwo")))
                .isEqualTo("Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
                        + "--b\r\nA: 1\r\n\r\none\r\n--b\r\nA: 2\r\n\r\ntwo\r\n--b--\r\n");
    }

    private static byte[] body(byte[] mail) throws Exception {
        var stream = new MimeTokenStream();
        stream.parse(new java.io.ByteArrayInputStream(mail));
        while (stream.getState() != EntityState.T_BODY) {
            stream.next();
        }
        try (java.io.InputStream content = stream.getDecodedInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
