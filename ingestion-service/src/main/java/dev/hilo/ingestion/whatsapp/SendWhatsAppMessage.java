package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.MessageRef;
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
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sends on WhatsApp by Meta's Cloud API. It knows no idempotency key, so what was handed over is not repeated. */
@Component
final class SendWhatsAppMessage implements ChannelSender {

    /**
     * "80 messages per second" a number, and "1 message every 6 seconds" to one user, after a burst (Meta, rate
     * limits).
     */
    private static final SendLimits LIMITS = new SendLimits(80, 20, Duration.ofSeconds(6));

    private final ProviderCalls calls;
    private final URI graph;

    SendWhatsAppMessage(
            ProviderCalls calls, @Value("${hilo.sending.whatsapp-url:https://graph.facebook.com/v25.0}") URI graph) {
        this.calls = calls;
        this.graph = graph;
    }

    @Override
    public Channel channel() {
        return Channel.WHATSAPP;
    }

    @Override
    public SendLimits limits() {
        return LIMITS;
    }

    @Override
    public SendOutcome send(Outgoing outgoing) {
        String token = outgoing.secret("accessToken");
        String number = outgoing.setting(WhatsAppPost.PHONE_NUMBER_ID);
        if (token.isEmpty() || number.isEmpty()) {
            return Refused.account("not-configured", token.isEmpty() ? "accessToken" : WhatsAppPost.PHONE_NUMBER_ID);
        }
        return outgoing.files().isEmpty() ? post(outgoing, number, token, "") : upload(outgoing, number, token);
    }

    private SendOutcome upload(Outgoing outgoing, String number, String token) {
        Outgoing.File file = outgoing.files().getFirst();
        MultipartForm form = new MultipartForm()
                .text("messaging_product", "whatsapp")
                .text("type", file.mimeType())
                .file("file", file.name(), file.mimeType(), file.content());
        return switch (calls.post(below(number, "media"), token, form)) {
            case CallOutcome.Answered answer
            when answer.successful() && !answer.body().text("id").isEmpty() ->
                post(outgoing, number, token, answer.body().text("id"));
            case CallOutcome.Answered answer -> WhatsAppErrors.outcome(answer, false);
            case CallOutcome.NotCalled(String reason) -> NotNow.away("unreachable", reason);
            // Nobody sees a file that was uploaded twice.
            case CallOutcome.NoAnswer(String reason) -> NotNow.away("unreachable", reason);
        };
    }

    private SendOutcome post(Outgoing outgoing, String number, String token, String mediaId) {
        return switch (calls.post(below(number, "messages"), token, WhatsAppBody.of(outgoing, mediaId))) {
            case CallOutcome.Answered answer when answer.successful() -> accepted(answer);
            case CallOutcome.Answered answer -> WhatsAppErrors.outcome(answer, true);
            case CallOutcome.NotCalled(String reason) -> NotNow.away("unreachable", reason);
            case CallOutcome.NoAnswer(String reason) -> new Unknown(reason);
        };
    }

    private static SendOutcome accepted(CallOutcome.Answered answer) {
        return answer.body().items("messages").stream()
                .map(message -> message.text("id"))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .<SendOutcome>map(id -> new Sent(MessageRef.of(id)))
                .orElseGet(() -> new Unknown("the answer names no message"));
    }

    private URI below(String number, String what) {
        // Of digits, as Meta gives it; whatever else stands there must not lead to another address.
        return URI.create("%s/%s/%s".formatted(graph, number.replaceAll("[^A-Za-z0-9_-]", ""), what));
    }
}
