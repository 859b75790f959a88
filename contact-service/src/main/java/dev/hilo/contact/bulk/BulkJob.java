package dev.hilo.contact.bulk;

import dev.hilo.contact.history.Actor;
import java.util.UUID;

/** A job at work. */
record BulkJob(UUID id, Actor actor, BulkAction action) {}
