package dev.hilo.contracts.channel;

/** What a message is, whatever channel it came on. What we cannot show is {@code UNSUPPORTED}, never dropped. */
public enum MessageKind {
    TEXT,
    IMAGE,
    AUDIO,
    VIDEO,
    DOCUMENT,
    LOCATION,
    CONTACT,
    STICKER,
    /** Text is the emoji, empty when it was taken back; {@code replyTo} is the message reacted to. */
    REACTION,
    /** An answer to a list, a form or an inline button; text is the title chosen. */
    INTERACTIVE,
    /** An answer to a template's button. */
    BUTTON,
    /** A press on an inline button that carries data to us. */
    CALLBACK,
    ORDER,
    /** The channel speaks about the person: a changed number, for one. */
    SYSTEM,
    /** The channel speaks about the chat: joins, pins, titles. */
    SERVICE,
    /** The person opened the chat and has not written yet. */
    REQUEST_WELCOME,
    /** A mail that no person wrote: its kind is told apart so that no automation answers it. */
    BOUNCE,
    AUTO_REPLY,
    COMPLAINT,
    READ_RECEIPT,
    /** Written by one of ours for the others; the customer never sees it. */
    NOTE,
    UNSUPPORTED
}
