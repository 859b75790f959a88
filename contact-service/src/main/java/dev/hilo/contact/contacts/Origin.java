package dev.hilo.contact.contacts;

/** Where a contact came from: a channel on which somebody wrote, somebody of ours, or a file. */
public enum Origin {
    WHATSAPP,
    TELEGRAM,
    EMAIL,
    WEBCHAT,
    MANUAL,
    IMPORT
}
