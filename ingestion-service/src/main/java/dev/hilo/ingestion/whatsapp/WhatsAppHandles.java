package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Verification;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids under which WhatsApp knows a person: the wa_id (digits) and, since 2026, the business-scoped user id, which
 * stays when the number is hidden. With a username, the wa_id is often left out.
 */
final class WhatsAppHandles {

    /** Country, a dot, {@code ENT.} for a parent portfolio's, and up to 128 letters and digits. */
    private static final Pattern BSUID = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

    private static final Pattern DECORATED_NUMBER = Pattern.compile("\\+?[\\d\\s().-]*\\d[\\d\\s().-]*");
    private static final Pattern DECORATION = Pattern.compile("[+\\s().-]");
    private static final int LONGEST = 255;

    private WhatsAppHandles() {}

    /** The one that lives longest first; empty if neither id is given. */
    static List<Handle> of(String userId, String waId) {
        Set<Handle> handles = new LinkedHashSet<>();
        if (isUserId(userId) || waId.isBlank()) {
            ofUserId(userId).ifPresent(handles::add);
        }
        ofWaId(waId).ifPresent(handles::add);
        return List.copyOf(handles);
    }

    static Optional<Handle> ofUserId(String userId) {
        return handle(HandleKind.WHATSAPP_BSUID, userId.strip());
    }

    /** A BSUID may stand where a number should. */
    static Optional<Handle> ofWaId(String waId) {
        return isUserId(waId.strip()) ? ofUserId(waId) : handle(HandleKind.WHATSAPP, digits(waId));
    }

    private static boolean isUserId(String id) {
        return id.indexOf('.') == 2 && BSUID.matcher(id).matches();
    }

    /** The number without decoration; anything that is no number as it is. */
    static String digits(String waId) {
        if (isBare(waId)) {
            return waId;
        }
        return DECORATED_NUMBER.matcher(waId).matches()
                ? DECORATION.matcher(waId).replaceAll("")
                : waId.strip();
    }

    /** As providers nearly always write it. */
    private static boolean isBare(String waId) {
        for (int i = 0; i < waId.length(); i++) {
            if (waId.charAt(i) < '0' || waId.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<Handle> handle(HandleKind kind, String value) {
        return value.isEmpty() || value.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Handle(kind, value, Verification.ATTESTED));
    }
}
