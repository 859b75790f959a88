/** Web chat: our own channel, a widget on the organisation's site and a session for each visitor. */
@NullMarked
package dev.hilo.ingestion.webchat;

import org.jspecify.annotations.NullMarked;
