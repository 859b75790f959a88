package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.samples.Samples;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailRobustnessTests {

    private static final int MUTATIONS = 40;
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_spoiled_mail_is_read_or_kept_unread(long seed) {
        Samples mails = Samples.of("email");
        var random = new Random(seed);
        for (String file : mails.expected().keySet()) {
            byte[] mail = mails.body(file);
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] spoiled = spoiled(mail, random);
                assertThatCode(() -> assertSound(MailPosts.read(MailPosts.post("raw", "message/rfc822", spoiled))))
                        .as("seed %d, %s, mutation %d", seed, file, i)
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailgun", "sendgrid", "postmark", "ses"})
    void a_spoiled_post_is_read_or_kept_unread(String provider) {
        byte[] json = Samples.of("email-inbound-providers").body("ses_sns_utf8.json");
        byte[] form = """
                --b
                Content-Disposition: form-data; name="message-headers"

                [["From", "Ana <ana@example.com>"], ["Message-Id", "<2@example.com>"]]
                --b
                Content-Disposition: form-data; name="charsets"

                {"text": "utf-8"}
                --b
                Content-Disposition: form-data; name="headers"

                From: Ana <ana@example.com>
                --b
                Content-Disposition: form-data; name="attachment-1"; filename="a.png"

                PNG
                --b--
                """.replace("\n", "\r\n").getBytes(UTF_8);
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] spoiled = spoiled(i % 2 == 0 ? json : form, random);
            String type = i % 2 == 0 ? "application/json" : "multipart/form-data; boundary=b";
            assertThatCode(() -> assertSound(MailPosts.read(MailPosts.post(provider, type, spoiled))))
                    .as("%s, mutation %d", provider, i)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void a_hostile_mail_costs_little(byte[] mail) {
        long start = System.nanoTime();

        assertSound(MailPosts.read(MailPosts.post("raw", "message/rfc822", mail)));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    static Stream<byte[]> a_hostile_mail_costs_little() {
        String from = "From: a@x.example\n";
        String nested = IntStream.range(0, 500)
                .mapToObj(i -> "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i))
                .collect(Collectors.joining());
        int big = 1_000_000;
        return Stream.of(
                        from + nested,
                        from + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n".repeat(100_000),
                        from + "a:\n".repeat(big / 3),
                        from + "References: " + "<a@b> ".repeat(big / 6),
                        from + "To: " + "a@b,".repeat(big / 4),
                        from + "To: " + "(".repeat(big),
                        from + "Subject: " + "=?a?Q?".repeat(big / 6),
                        from + "Subject: " + "=?utf-8?B?".repeat(big / 10) + "?=",
                        from + "Content-Type: text/plain; " + "a*0*=b;".repeat(big / 7),
                        from + "Content-Type: text/html\n\n" + "<div>".repeat(300_000),
                        from + "Content-Type: text/html\n\n" + "<blockquote>".repeat(100_000) + "x",
                        from + "Content-Type: text/html\n\n<p style=\"" + "color:red;".repeat(180_000) + "\">x",
                        from + "\n" + "> a\nb\n".repeat(big / 6),
                        from + "\n" + "On 1 <a@b.example> ".repeat(big / 20),
                        from + "\n" + "From: a\nSent: b\n".repeat(100_000),
                        from + "\n" + "--\nContent-x: a\n".repeat(big / 16),
                        from + "Authentication-Results: " + "(".repeat(big),
                        from + "Message-ID: <" + " ".repeat(big),
                        from + "To: a@b" + " ".repeat(big) + "x",
                        from + "\n>" + " ".repeat(big) + "x",
                        from + "\n" + ("-".repeat(900) + "\n").repeat(4000),
                        from + "\n" + ("On 1 <" + "a@".repeat(200) + ":\n").repeat(2000),
                        "From: " + "\"".repeat(big),
                        "From: " + "a@".repeat(big / 2),
                        "From: " + "<".repeat(big))
                .map(mail -> mail.getBytes(UTF_8));
    }

    /** What is read can be told in JSON and stored in PostgreSQL. */
    private static void assertSound(Reading reading) {
        reading.events().forEach(event -> {
            String json = new String(JSON.writeValueAsBytes(event), UTF_8);
            assertThat(json).doesNotContain("\\u0000").hasSizeLessThan(1_500_000);
            if (event instanceof MessageReceived message) {
                assertThat(message.message().key()).isNotEmpty();
            }
        });
        assertThat(reading.events().size() + reading.unread().size()).isPositive();
    }

    private static byte[] spoiled(byte[] mail, Random random) {
        byte[] spoiled = mail.clone();
        for (int i = random.nextInt(20); i > 0; i--) {
            spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(spoiled, random.nextInt(spoiled.length)) : spoiled;
    }
}
