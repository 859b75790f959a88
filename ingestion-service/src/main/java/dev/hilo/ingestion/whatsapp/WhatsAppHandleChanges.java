package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleChanged;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.json.Piece;
import dev.hilo.ingestion.json.Unreadable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person got another number, and with it another BSUID. */
final class WhatsAppHandleChanges {

    /** "User A changed from CO.123 to MX.456": where the old id may stand alone. */
    private static final Pattern FROM_TO = Pattern.compile("from ([A-Z]{2}\\.\\w{1,130}) to ([A-Z]{2}\\.\\w{1,130})");

    private final Origins origins;
    private final Instant receivedAt;

    WhatsAppHandleChanges(Origins origins, Instant receivedAt) {
        this.origins = origins;
        this.receivedAt = receivedAt;
    }

    /** What a system message means for the handles; most mean nothing. */
    List<HandleChanged> ofSystem(Piece message, WhatsAppSide side) {
        Piece system = message.at("system");
        if (!system.text("type").contains("_changed_") || system.text("type").endsWith("_identity_changed")) {
            return List.of();
        }
        Change change = new Change(
                "system " + message.required("id"), message.timestamp("timestamp", receivedAt), side.sender(), message);
        List<HandleChanged> changes = new ArrayList<>();
        between(
                        change,
                        WhatsAppHandles.ofWaId(firstOf(message.text("from"), system.text("customer"))),
                        WhatsAppHandles.ofWaId(system.firstOf("wa_id", "new_wa_id")))
                .ifPresent(changes::add);
        between(
                        change,
                        WhatsAppHandles.ofUserId(previousUserId(message, system)),
                        WhatsAppHandles.ofUserId(system.text("user_id")))
                .ifPresent(changes::add);
        return changes;
    }

    /** An element of the field {@code user_id_update}. */
    List<HandleChanged> ofUpdate(Piece update) {
        Piece userId = update.at("user_id");
        String previous = userId.text("previous");
        Change change = new Change(
                "update " + update.fingerprint(), update.timestamp("timestamp", receivedAt), previous, update);
        return between(change, WhatsAppHandles.ofUserId(previous), WhatsAppHandles.ofUserId(userId.text("current")))
                .map(List::of)
                .orElseThrow(() -> new Unreadable("an update of no user id"));
    }

    private static String previousUserId(Piece message, Piece system) {
        String told = firstOf(system.text("previous_user_id"), message.text("from_user_id"));
        Matcher body = FROM_TO.matcher(system.text("body"));
        return told.isBlank() && body.find() ? body.group(1) : told;
    }

    private static String firstOf(String first, String second) {
        return first.isBlank() ? second : first;
    }

    private Optional<HandleChanged> between(Change change, Optional<Handle> from, Optional<Handle> to) {
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        String id = "%s %s".formatted(change.id(), to.get().value());
        Origin origin = origins.of(
                "handle", id, change.at(), change.sender(), change.piece().raw());
        return Optional.of(new HandleChanged(origin, from.get(), to.get()));
    }

    private record Change(String id, Instant at, String sender, Piece piece) {}
}
