/** Hears what the WhatsApp Cloud API posts. */
@NullMarked
package dev.hilo.ingestion.whatsapp;

import org.jspecify.annotations.NullMarked;
