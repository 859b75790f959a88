package dev.hilo.benchmarks.people;

/**
 * A name under which a channel knows somebody.
 *
 * @param kind as the API writes it: {@code whatsapp}, {@code whatsapp_bsuid}, {@code telegram}, {@code email}
 */
public record Handle(String kind, String value) {}
