package dev.hilo.contact.answering;

import dev.hilo.contact.answering.Correspondence.LastMail;
import dev.hilo.contact.answering.Resources.Colleague;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.SendMessage.MailThread;
import dev.hilo.contracts.channel.SendMessage.Template;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an answer of what somebody wrote and where they wrote it. */
final class ComposeAnswer {

    private static final int MOST_REFERENCES = 20;

    private final NewMessage message;
    private final Correspondence to;
    private final Ingredients given;
    private final Signed signed;

    private ComposeAnswer(NewMessage message, Correspondence to, Ingredients given, Signed signed) {
        this.message = message;
        this.to = to;
        this.given = given;
        this.signed = signed;
    }

    /** Under which id, by whom and when it is written. */
    record Signed(UUID id, Answer.Author author, Instant at) {}

    /** What the message names, looked up. */
    record Ingredients(
            List<UploadedFile> files,
            List<MessageTemplate> templates,
            List<Colleague> colleagues,
            Optional<MessageRef> replyTo) {}

    /**
     * The answer.
     *
     * @throws dev.hilo.platform.web.Problem 422 if it may not or cannot be sent
     */
    static Answer of(NewMessage message, Correspondence to, Ingredients given, Signed signed) {
        AnswerRules.check(message, given.files(), to.channel());
        ComposeAnswer compose = new ComposeAnswer(message, to, given, signed);
        return message.isNote() ? compose.note() : compose.answer();
    }

    private Answer note() {
        Map<String, Object> details = given.colleagues().isEmpty()
                ? Map.of()
                : Map.of(
                        "mentions",
                        given.colleagues().stream()
                                .map(colleague -> Map.of("id", colleague.id(), "name", colleague.name()))
                                .toList());
        return answer(content(MessageKind.NOTE, message.words(), details), null, null);
    }

    private Answer answer() {
        Optional<Template> template = Optional.ofNullable(message.template()).map(NewMessage.TemplateChoice::chosen);
        Optional<MessageTemplate> known =
                template.flatMap(chosen -> AnswerRules.checkTemplate(chosen, to.channel(), given.templates()));
        AnswerRules.checkMoment(to, template, signed.at());
        MailThread mail = to.channel() == Channel.EMAIL ? mail() : null;
        Map<String, Object> details = new HashMap<>();
        template.ifPresent(chosen -> details.put("template", chosen));
        if (mail != null) {
            details.put("subject", mail.subject());
            details.put("references", mail.references());
        }
        String text = template.map(chosen -> wording(chosen, known)).orElseGet(message::words);
        return answer(content(kind(), text, details), template.orElse(null), mail);
    }

    private Answer answer(Content content, @Nullable Template template, @Nullable MailThread mail) {
        return new Answer(
                signed.id(),
                to,
                signed.author(),
                signed.at(),
                message.isNote() ? null : to.recipient(),
                content,
                template,
                given.replyTo().orElse(null),
                mail,
                given.colleagues().stream().map(Colleague::id).toList());
    }

    private Content content(MessageKind kind, String text, Map<String, Object> details) {
        return new Content(
                kind,
                text,
                null,
                given.files().stream().map(UploadedFile::media).toList(),
                details);
    }

    /** A mail is a text with attachments; elsewhere the file is the message and the text its caption. */
    private MessageKind kind() {
        return given.files().isEmpty() || to.channel() == Channel.EMAIL
                ? MessageKind.TEXT
                : ChannelLimits.kind(given.files().getFirst().mimeType());
    }

    private static String wording(Template template, Optional<MessageTemplate> known) {
        String text =
                known.map(MessageTemplate::body).filter(body -> !body.isBlank()).orElseGet(template::name);
        for (int i = 0; i < template.parameters().size(); i++) {
            text = text.replace("{{%d}}".formatted(i + 1), template.parameters().get(i));
        }
        return text;
    }

    private MailThread mail() {
        String subject = message.title();
        if (to.lastMail().isEmpty()) {
            return new MailThread(subject, "", List.of());
        }
        LastMail last = to.lastMail().get();
        List<String> references = Stream.concat(last.references().stream(), Stream.of(last.messageId()))
                .distinct()
                .toList();
        int tooMany = Math.max(0, references.size() - MOST_REFERENCES);
        return new MailThread(
                subject.isEmpty() ? answering(last.subject()) : subject,
                last.messageId(),
                references.subList(tooMany, references.size()));
    }

    private static String answering(String subject) {
        return subject.isEmpty() || subject.regionMatches(true, 0, "re:", 0, 3) ? subject : "Re: " + subject;
    }
}
