package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Identity;
import java.util.Map;

/**
 * One thing WhatsApp tells of, before it is put into a post.
 *
 * @param list the list of the value it stands in: {@code messages}, {@code message_echoes} or {@code statuses}
 * @param contact what the post says about the customer; empty for none
 * @param messages 1 if it makes a message, 0 if it changes one
 */
record WhatsAppPiece(Identity who, String list, Map<String, Object> contact, Map<String, Object> item, int messages) {

    /** The field of the change it travels in. */
    String field() {
        return list.equals("message_echoes") ? "smb_message_echoes" : "messages";
    }
}
