package dev.hilo.ingestion.telegram;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.ingestion.calls.CallOutcome;
import dev.hilo.ingestion.calls.MultipartForm;
import dev.hilo.ingestion.calls.ProviderCalls;
import dev.hilo.ingestion.channel.ChannelSender;
import dev.hilo.ingestion.channel.Outgoing;
import dev.hilo.ingestion.channel.SendLimits;
import dev.hilo.ingestion.channel.SendOutcome;
import dev.hilo.ingestion.channel.SendOutcome.NotNow;
import dev.hilo.ingestion.channel.SendOutcome.Refused;
import dev.hilo.ingestion.channel.SendOutcome.Sent;
import dev.hilo.ingestion.channel.SendOutcome.Unknown;
import dev.hilo.ingestion.json.Piece;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sends by Telegram's Bot API. It knows no idempotency key, so what was handed over is not repeated. */
@Component
final class SendTelegramMessage implements ChannelSender {

    /** "About 30 messages per second" in all and "no more than one message per second" in a chat (Bots FAQ). */
    private static final SendLimits LIMITS = new SendLimits(30, 3, Duration.ofSeconds(1));

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ProviderCalls calls;
    private final URI api;

    SendTelegramMessage(ProviderCalls calls, @Value("${hilo.sending.telegram-url:https://api.telegram.org}") URI api) {
        this.calls = calls;
        this.api = api;
    }

    @Override
    public Channel channel() {
        return Channel.TELEGRAM;
    }

    @Override
    public SendLimits limits() {
        return LIMITS;
    }

    @Override
    public SendOutcome send(Outgoing outgoing) {
        String token = outgoing.secret("botToken");
        if (token.isEmpty()) {
            return Refused.account("not-configured", "botToken");
        }
        SendMessage message = outgoing.message();
        String chat = message.thread().isEmpty() ? message.recipient().value() : message.thread();
        return switch (call(outgoing, token, chat)) {
            case CallOutcome.Answered answer when movedTo(answer).isEmpty() -> outcome(answer, chat);
            case CallOutcome.Answered answer -> inChat(outgoing, token, movedTo(answer));
            case CallOutcome.NotCalled(String reason) -> NotNow.away("unreachable", reason);
            case CallOutcome.NoAnswer(String reason) -> new Unknown(reason);
        };
    }

    /** A group became a supergroup: the first call was refused, and says where the chat is now. */
    private SendOutcome inChat(Outgoing outgoing, String token, String chat) {
        return switch (call(outgoing, token, chat)) {
            case CallOutcome.Answered answer -> outcome(answer, chat);
            case CallOutcome.NotCalled(String reason) -> NotNow.away("unreachable", reason);
            case CallOutcome.NoAnswer(String reason) -> new Unknown(reason);
        };
    }

    private static String movedTo(CallOutcome.Answered answer) {
        return answer.body().at("parameters").text("migrate_to_chat_id");
    }

    private CallOutcome call(Outgoing outgoing, String token, String chat) {
        return outgoing.files().isEmpty()
                ? calls.post(method(token, "sendMessage"), "", text(outgoing.message(), chat))
                : file(outgoing, token, chat);
    }

    private static ObjectNode text(SendMessage message, String chat) {
        ObjectNode body = JSON.createObjectNode()
                .put("chat_id", chat)
                .put("text", message.content().text());
        if (message.replyTo() != null) {
            body.putObject("reply_parameters")
                    .put("message_id", number(message.replyTo()))
                    .put("allow_sending_without_reply", true);
        }
        return body;
    }

    private CallOutcome file(Outgoing outgoing, String token, String chat) {
        SendMessage message = outgoing.message();
        Outgoing.File file = outgoing.files().getFirst();
        Way way = Way.of(message.content().kind(), file.mimeType());
        MultipartForm form = new MultipartForm().text("chat_id", chat);
        if (!message.content().text().isEmpty()) {
            form = form.text("caption", message.content().text());
        }
        if (message.replyTo() != null) {
            form = form.text(
                    "reply_parameters",
                    "{\"message_id\":%d,\"allow_sending_without_reply\":true}".formatted(number(message.replyTo())));
        }
        return calls.post(
                method(token, way.method()), "", form.file(way.field(), file.name(), file.mimeType(), file.content()));
    }

    private static long number(MessageRef ref) {
        return ref.id().matches("\\d{1,18}") ? Long.parseLong(ref.id()) : 0;
    }

    private URI method(String token, String method) {
        return URI.create("%s/bot%s/%s".formatted(api, token.replaceAll("[^A-Za-z0-9:_-]", ""), method));
    }

    private static SendOutcome outcome(CallOutcome.Answered answer, String chat) {
        Piece result = answer.body().at("result");
        String id = result.text("message_id");
        if (answer.successful() && !id.isEmpty()) {
            TelegramChat now = TelegramChat.of(result);
            return new Sent(new MessageRef(now.id().isEmpty() ? chat + ":" + id : now.key(id), id));
        }
        return answer.successful() ? new Unknown("the answer names no message") : refused(answer);
    }

    private static SendOutcome refused(CallOutcome.Answered answer) {
        int status = answer.status();
        String reason = answer.body().text("description");
        String code = "" + status;
        return switch (status) {
            case 429 -> NotNow.tooFast(code, reason, retryAfter(answer));
            case 502, 504 -> new Unknown("a gateway answered " + code);
            case 401, 404 -> Refused.account(code, reason);
            default -> status >= 500 ? NotNow.away(code, reason) : Refused.message(code, reason);
        };
    }

    private static Duration retryAfter(CallOutcome.Answered answer) {
        String seconds = answer.body().at("parameters").text("retry_after");
        return Duration.ofSeconds(seconds.matches("\\d{1,5}") ? Long.parseLong(seconds) : 5);
    }

    /** How a file is sent, so that it is shown as what it is. */
    private record Way(String method, String field) {

        static Way of(MessageKind kind, String mimeType) {
            return switch (kind) {
                case IMAGE ->
                    mimeType.equals("image/gif")
                            ? new Way("sendAnimation", "animation")
                            : new Way("sendPhoto", "photo");
                case AUDIO ->
                    mimeType.equals("audio/ogg") ? new Way("sendVoice", "voice") : new Way("sendAudio", "audio");
                case VIDEO -> new Way("sendVideo", "video");
                default -> new Way("sendDocument", "document");
            };
        }
    }
}
