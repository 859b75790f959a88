package dev.hilo.contracts.channel;

/** The ways a customer and an organisation talk to each other. */
public enum Channel {
    WHATSAPP,
    TELEGRAM,
    EMAIL,
    WEBCHAT
}
