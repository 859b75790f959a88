package dev.hilo.ingestion.webchat;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.ingestion.channel.ChannelSender;
import dev.hilo.ingestion.channel.Outgoing;
import dev.hilo.ingestion.channel.SendLimits;
import dev.hilo.ingestion.channel.SendOutcome;
import dev.hilo.platform.kafka.Await;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Puts an answer where the visitor's browser catches up from: whenever it is back, the answer is there. */
@Component
class WebChatSender implements ChannelSender {

    private static final SendLimits LIMITS = new SendLimits(500, 50, Duration.ofMillis(100));

    private final ChatLines lines;

    WebChatSender(ChatLines lines) {
        this.lines = lines;
    }

    @Override
    public Channel channel() {
        return Channel.WEBCHAT;
    }

    @Override
    public SendLimits limits() {
        return LIMITS;
    }

    @Override
    public SendOutcome send(Outgoing outgoing) {
        SendMessage message = outgoing.message();
        if (!outgoing.files().isEmpty()) {
            return SendOutcome.Refused.message("files-not-supported", "web chat carries no files of ours yet");
        }
        ChatLine.Body body = new ChatLine.Body(message.content().text(), message.author());
        try {
            var _ = Await.completionOf(
                    lines.addOurs(outgoing.account(), message.recipient().value(), message.messageId(), body));
            return new SendOutcome.Sent(MessageRef.of(message.messageId().toString()));
        } catch (RuntimeException databaseAway) {
            return SendOutcome.NotNow.away("database-away", databaseAway.toString());
        }
    }
}
