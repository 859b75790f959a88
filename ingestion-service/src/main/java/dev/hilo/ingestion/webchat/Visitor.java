package dev.hilo.ingestion.webchat;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody on the organisation's site.
 *
 * @param account of web chat
 * @param id under which the channel knows them: one of ours, or, signed by the site, one of its users
 * @param verified whether the site vouches for name, address and number; then they are its words, otherwise there are
 *     none
 * @param name as the site says; empty without its word
 * @param email as the site says; empty without its word
 * @param phone as the site says, in E.164; empty without its word
 * @param until when the session ends
 */
record Visitor(UUID account, String id, boolean verified, String name, String email, String phone, Instant until) {

    static Visitor unknown(UUID account, String id, Instant until) {
        return new Visitor(account, "v:" + id, false, "", "", "", until);
    }
}
