/** Hears what the Telegram Bot API posts. */
@NullMarked
package dev.hilo.ingestion.telegram;

import org.jspecify.annotations.NullMarked;
