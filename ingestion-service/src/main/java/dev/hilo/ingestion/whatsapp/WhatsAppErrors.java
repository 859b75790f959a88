package dev.hilo.ingestion.whatsapp;

import dev.hilo.ingestion.calls.CallOutcome.Answered;
import dev.hilo.ingestion.channel.SendOutcome;
import dev.hilo.ingestion.channel.SendOutcome.NotNow;
import dev.hilo.ingestion.channel.SendOutcome.Refused;
import dev.hilo.ingestion.channel.SendOutcome.Unknown;
import dev.hilo.ingestion.json.Piece;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What the Cloud API's error codes mean for a message (Meta, error codes). */
final class WhatsAppErrors {

    /** Too much at the moment, and how long to wait. */
    private static final Map<String, Duration> TOO_FAST = Map.of(
            "4", Duration.ofMinutes(1),
            "80007", Duration.ofMinutes(1),
            "130429", Duration.ofSeconds(2),
            "131056", Duration.ofSeconds(6));

    private static final Set<String> AWAY = Set.of("1", "2", "131000", "131016", "133004");

    /** The token, the number or the account is not what it was. */
    private static final Set<String> ACCOUNT = Set.of("0", "3", "10", "190", "131031", "131042", "131045", "133010");

    private WhatsAppErrors() {}

    /** @param handedOver whether the call could have sent the message */
    static SendOutcome outcome(Answered answer, boolean handedOver) {
        Piece error = answer.body().at("error");
        String code = error.text("code");
        String reason = reason(error);
        if (!answer.byApplication()) {
            boolean perhaps = handedOver && (answer.status() == 502 || answer.status() == 504);
            return perhaps ? new Unknown("a gateway answered " + answer.status()) : unexplained(answer.status());
        }
        Duration wait = TOO_FAST.get(code);
        if (wait != null || answer.status() == 429) {
            return NotNow.tooFast(code, reason, wait == null ? Duration.ofSeconds(10) : wait);
        }
        if (AWAY.contains(code) || answer.status() >= 500) {
            return NotNow.away(code, reason);
        }
        return ACCOUNT.contains(code) || answer.status() == 401
                ? Refused.account(code, reason)
                : Refused.message(code, reason);
    }

    private static SendOutcome unexplained(int status) {
        String reason = "the provider answered " + status;
        return status == 429 || status >= 500 ? NotNow.away("unreachable", reason) : Refused.message("refused", reason);
    }

    private static String reason(Piece error) {
        String details = error.at("error_data").text("details");
        return details.isBlank() ? error.firstOf("error_user_msg", "message", "title") : details;
    }
}
