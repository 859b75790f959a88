package dev.hilo.contracts.channel;

/**
 * A name under which a channel knows a person.
 *
 * @param value as the provider writes it, without decoration: digits of a wa_id, a numeric Telegram id, a lower-case
 *     address
 */
public record Handle(HandleKind kind, String value, Verification verification) {}
