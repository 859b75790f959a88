package dev.hilo.ingestion.email;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.ingestion.channel.ChannelSender;
import dev.hilo.ingestion.channel.Outgoing;
import dev.hilo.ingestion.channel.SendLimits;
import dev.hilo.ingestion.channel.SendOutcome;
import dev.hilo.ingestion.channel.SendOutcome.NotNow;
import dev.hilo.ingestion.channel.SendOutcome.Refused;
import dev.hilo.ingestion.channel.SendOutcome.Sent;
import dev.hilo.ingestion.channel.SendOutcome.Unknown;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends mail by the account's own SMTP server. */
@Component
final class SendMail implements ChannelSender {

    /** Most servers take more; a person's answers do not come faster. */
    private static final SendLimits LIMITS = new SendLimits(10, 10, Duration.ofSeconds(2));

    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

    private final Clock clock;

    SendMail(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public SendLimits limits() {
        return LIMITS;
    }

    @Override
    public SendOutcome send(Outgoing outgoing) {
        MailServer server = MailServer.smtp(outgoing.account(), outgoing.secrets());
        String missing = outgoing.setting("address").isEmpty() ? "address" : server.missing();
        if (!missing.isEmpty()) {
            return Refused.account("not-configured", missing);
        }
        try {
            Session session = server.session();
            MimeMessage mail = OutgoingMail.of(outgoing, session, clock.instant());
            return send(server, session, mail);
        } catch (MessagingException | IOException unwritable) {
            return Refused.message("unwritable", "" + unwritable.getMessage());
        }
    }

    private static SendOutcome send(MailServer server, Session session, MimeMessage mail) throws MessagingException {
        Transport transport = session.getTransport();
        try {
            transport.connect(server.host(), server.port(), server.user(), server.password());
        } catch (AuthenticationFailedException wrong) {
            return Refused.account("smtp-login", "" + wrong.getMessage());
        } catch (MessagingException unreachable) {
            return NotNow.away("unreachable", "" + unreachable.getMessage());
        }
        try {
            return deliver(transport, mail);
        } finally {
            leave(transport);
        }
    }

    /** What goes wrong while leaving says nothing about the mail, which the server has or has not by then. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("The mail server was left without a farewell: {}", gone.toString());
        }
    }

    private static SendOutcome deliver(Transport transport, MimeMessage mail) throws MessagingException {
        Address[] recipients = mail.getAllRecipients();
        String id = OutgoingMail.bare(mail.getMessageID());
        try {
            transport.sendMessage(mail, recipients);
            return new Sent(MessageRef.of(id));
        } catch (MessagingException failure) {
            return refused(failure);
        }
    }

    /** The most telling of the chained failures: whom the server named, with its code. */
    private static SendOutcome refused(MessagingException failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            int code = code(cause);
            if (code >= 500) {
                return Refused.message("" + code, "" + cause.getMessage());
            }
            if (code >= 400) {
                return NotNow.tooFast("" + code, "" + cause.getMessage(), Duration.ZERO);
            }
        }
        return new Unknown("" + failure.getMessage());
    }

    private static int code(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            default -> -1;
        };
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
