/** Takes what the providers send, makes sure of who sent it, and tells it as events that nobody loses. */
@NullMarked
package dev.hilo.ingestion;

import org.jspecify.annotations.NullMarked;
