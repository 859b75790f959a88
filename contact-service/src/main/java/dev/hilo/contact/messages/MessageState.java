package dev.hilo.contact.messages;

import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageStatusChanged.Failure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What became of a message, as far as it is known. */
record MessageState(
        Optional<String> status,
        List<Failure> failure,
        Optional<Instant> editedAt,
        Optional<Instant> deletedAt,
        Map<UUID, Media> files) {}
