/** What a channel has to bring to be one: a way to tell true posts from false ones, and a way to read them. */
@NullMarked
package dev.hilo.ingestion.channel;

import org.jspecify.annotations.NullMarked;
