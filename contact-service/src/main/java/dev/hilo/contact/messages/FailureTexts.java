package dev.hilo.contact.messages;

import dev.hilo.contact.messages.MessageView.FailureView;
import dev.hilo.contracts.channel.MessageStatusChanged.Failure;
import dev.hilo.platform.web.ProblemTexts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts what providers call by numbers into words that tell what can be done about it. */
@Component
final class FailureTexts {

    private final ProblemTexts texts;

    FailureTexts(ProblemTexts texts) {
        this.texts = texts;
    }

    FailureView inWords(String channel, Failure failure, Locale locale) {
        String ours = texts.text("failure." + failure.code(), failure.reason(), locale, failure.reason());
        String theirs = texts.text("failure.%s.%s".formatted(channel, failure.code()), ours, locale, failure.reason());
        return new FailureView(failure.code(), failure.reason(), theirs);
    }
}
