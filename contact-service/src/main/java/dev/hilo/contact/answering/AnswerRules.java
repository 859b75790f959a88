package dev.hilo.contact.answering;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.SendMessage.Template;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Whether a message may and can be sent: every refusal comes before anything is written or sent. */
final class AnswerRules {

    /**
     * "You can send free-form messages for 24 hours after the user's last message" (WhatsApp, customer service window).
     */
    static final Duration WINDOW = Duration.ofHours(24);

    private static final int LONGEST_NOTE = 20_000;
    private static final int LONGEST_SUBJECT = 500;
    private static final int MOST_MENTIONS = 50;

    private final List<FieldError> errors = new ArrayList<>();

    private AnswerRules() {}

    /**
     * Refuses what the message itself has wrong.
     *
     * @throws Problem 422 with every field that is wrong
     */
    static void check(NewMessage message, List<UploadedFile> files, Channel channel) {
        AnswerRules rules = new AnswerRules();
        if (message.isNote()) {
            rules.note(message);
        } else {
            rules.answer(message, channel);
        }
        rules.files(files, channel, message.isNote());
        if (!rules.errors.isEmpty()) {
            throw Problem.invalid(rules.errors);
        }
    }

    private void note(NewMessage message) {
        if (message.words().isEmpty() && message.files().isEmpty()) {
            wrong("text", "required");
        }
        if (message.words().length() > LONGEST_NOTE) {
            wrong("text", "too-long", LONGEST_NOTE);
        }
        if (message.template() != null) {
            wrong("template", "not-in-a-note");
        }
        if (message.named().size() > MOST_MENTIONS) {
            wrong("mentions", "between", 0, MOST_MENTIONS);
        }
    }

    private void answer(NewMessage message, Channel channel) {
        boolean written = !message.words().isEmpty() || !message.files().isEmpty();
        if (!written && message.template() == null) {
            wrong("text", "required");
        }
        if (written && message.template() != null) {
            wrong("template", "stands-alone");
        }
        if (!message.named().isEmpty()) {
            wrong("mentions", "only-in-notes");
        }
        if (message.subject() != null && channel != Channel.EMAIL) {
            wrong("subject", "only-in-mails");
        }
        if (message.title().length() > LONGEST_SUBJECT) {
            wrong("subject", "too-long", LONGEST_SUBJECT);
        }
        ChannelLimits limits = ChannelLimits.of(channel);
        int longest = message.files().isEmpty() ? limits.text() : limits.caption();
        if (message.words().codePointCount(0, message.words().length()) > longest) {
            wrong("text", "too-long", longest);
        }
    }

    private void files(List<UploadedFile> files, Channel channel, boolean note) {
        int most = note
                ? ChannelLimits.of(Channel.EMAIL).files()
                : ChannelLimits.of(channel).files();
        if (files.size() > most) {
            wrong("media", "too-many-files", most);
        }
        for (int i = 0; i < files.size() && !note; i++) {
            file("media[%d]".formatted(i), files.get(i), channel);
        }
        long together = files.stream().mapToLong(UploadedFile::size).sum();
        if (channel == Channel.EMAIL && !note && together > ChannelLimits.largest(channel, "")) {
            wrong("media", "too-large", megabytes(ChannelLimits.largest(channel, "")));
        }
    }

    private void file(String field, UploadedFile file, Channel channel) {
        long largest = ChannelLimits.largest(channel, file.mimeType());
        if (!ChannelLimits.carries(channel, file.mimeType())) {
            wrong(field, "media-type", file.mimeType());
        } else if (file.size() > largest && channel != Channel.EMAIL) {
            wrong(field, "too-large", megabytes(largest));
        }
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    /**
     * Refuses what the moment does not allow.
     *
     * @throws Problem 422
     */
    static void checkMoment(Correspondence to, Optional<Template> template, Instant now) {
        if (!to.accountUsable()) {
            throw refusal("account-cannot-send");
        }
        if (to.recipient() == null) {
            throw refusal("no-way-to-reach");
        }
        if (!to.reachable()) {
            throw refusal("recipient-blocked-us");
        }
        if (template.isEmpty() && !windowOpen(to.channel(), Optional.ofNullable(to.lastInboundAt()), now)) {
            throw refusal("window-closed");
        }
    }

    /** Whether free text may be written now. */
    static boolean windowOpen(Channel channel, Optional<Instant> lastInboundAt, Instant now) {
        return channel != Channel.WHATSAPP
                || lastInboundAt.filter(last -> last.plus(WINDOW).isAfter(now)).isPresent();
    }

    /**
     * The template as its provider knows it; nothing if the provider's templates are not known here.
     *
     * @throws Problem 422 if there is no such template, or its places are not filled
     */
    static Optional<MessageTemplate> checkTemplate(Template template, Channel channel, List<MessageTemplate> known) {
        if (channel != Channel.WHATSAPP) {
            throw Problem.invalid("template", "only-on-whatsapp");
        }
        if (template.name().isBlank() || template.language().isBlank()) {
            throw Problem.invalid(template.name().isBlank() ? "template.name" : "template.language", "required");
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        MessageTemplate found = known.stream()
                .filter(one ->
                        one.name().equals(template.name()) && one.language().equals(template.language()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("template.name", "unknown-template"));
        boolean filled = template.parameters().size() == found.parameters()
                && template.parameters().stream().noneMatch(String::isBlank);
        if (!filled) {
            throw Problem.invalid("template.parameters", "template-parameters", found.parameters());
        }
        return Optional.of(found);
    }

    private static Problem refusal(String code) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }

    private void wrong(String field, String code, Object... arguments) {
        errors.add(new FieldError(field, code, arguments));
    }
}
