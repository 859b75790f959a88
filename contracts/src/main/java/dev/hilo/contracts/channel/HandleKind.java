package dev.hilo.contracts.channel;

/**
 * The kinds of names under which a person can be reached or recognised.
 *
 * <p>{@code WHATSAPP} is a wa_id (digits), {@code WHATSAPP_BSUID} the business-scoped user id that WhatsApp gives since
 * 2026, {@code TELEGRAM} a numeric user id, {@code EMAIL} an address, {@code PHONE} a number in E.164, {@code WEBCHAT}
 * a visitor or identified user of a site. {@code FACEBOOK}, {@code INSTAGRAM}, {@code LINKEDIN} and {@code TEAMS} are
 * names on networks that somebody wrote down; no channel uses them yet.
 */
public enum HandleKind {
    WHATSAPP,
    WHATSAPP_BSUID,
    TELEGRAM,
    EMAIL,
    PHONE,
    WEBCHAT,
    FACEBOOK,
    INSTAGRAM,
    LINKEDIN,
    TEAMS
}
