package dev.hilo.ingestion.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.hilo.ingestion.channel.Reading;

/** Runs its seeds in every build, and searches when {@code JAZZER_FUZZ=1} is set. */
class MailFuzzTests {

    @FuzzTest(maxDuration = "2m")
    void read_takes_any_mail(byte[] body) {
        Reading reading = MailPosts.read(MailPosts.post("raw", "message/rfc822", body));

        assertThat(reading.events().size() + reading.unread().size()).isPositive();
    }

    @FuzzTest(maxDuration = "2m")
    void read_takes_any_form(byte[] body) {
        Reading reading = MailPosts.read(MailPosts.post("mailgun", "multipart/form-data; boundary=b", body));

        assertThat(reading.events().size() + reading.unread().size()).isPositive();
    }
}
