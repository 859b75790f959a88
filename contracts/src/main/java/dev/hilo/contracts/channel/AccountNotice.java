package dev.hilo.contracts.channel;

/**
 * A provider speaks about the account itself, or about something no person wrote: a template's review, a channel post.
 *
 * @param type in the provider's words, for example {@code account_review_update}
 * @param text a short line for an administrator; may be empty
 */
public record AccountNotice(Origin origin, String type, String text) implements ChannelEvent {}
