package dev.hilo.task.checklists;

import java.util.UUID;

/** A step of a task. */
record ChecklistItem(UUID id, String title, boolean done) {}
