package dev.hilo.ingestion;

import java.util.List;
import java.util.stream.Collectors;

/** Bodies as WhatsApp posts them. */
public final class WhatsAppBodies {

    private WhatsAppBodies() {}

    /** A post with a text message of each of these ids. */
    public static String texts(String... ids) {
        return post(List.of(ids).stream().map(WhatsAppBodies::text).collect(Collectors.joining(",")));
    }

    /** A post with an image that is to be fetched from Meta. */
    public static String image(String id, String mediaId, String sha256) {
        return post("""
                {"from":"5215512345678","id":"%s","timestamp":"1763000000","type":"image",
                 "image":{"id":"%s","mime_type":"image/png","sha256":"%s"}}""".formatted(id, mediaId, sha256));
    }

    public static String post(String messages) {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                 "messaging_product":"whatsapp","metadata":{"display_phone_number":"525500000000","phone_number_id":"7"},
                 "contacts":[{"profile":{"name":"Ana Peña"},"wa_id":"5215512345678"}],"messages":[%s]}}]}]}""".formatted(messages);
    }

    private static String text(String id) {
        return """
                {"from":"5215512345678","id":"%s","timestamp":"1763000000","type":"text","text":{"body":"¿Hay citas? ñ"}}""".formatted(id);
    }
}
