package dev.hilo.journeys;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A WhatsApp number of the organisation, and the provider that posts its webhooks. */
record WhatsAppNumber(Api api, String key, String appSecret) {

    /** Opens the account through the API. */
    static WhatsAppNumber opened(Api admin, Api provider, String key) {
        return opened(admin, provider, key, Map.of(), Map.of());
    }

    /** Opens one on which answers can be sent. */
    static WhatsAppNumber answering(Api admin, Api provider, String key) {
        return opened(admin, provider, key, Map.of("phoneNumberId", "123"), Map.of("accessToken", "EAAG"));
    }

    private static WhatsAppNumber opened(
            Api admin, Api provider, String key, Map<String, String> settings, Map<String, String> moreSecrets) {
        String secret = "secret-of-" + key;
        Map<String, String> secrets = new HashMap<>(moreSecrets);
        secrets.put("appSecret", secret);
        secrets.put("verifyToken", "verify-" + key);
        HttpResponse<String> created = admin.post(
                "/api/v1/channels",
                Map.of("channel", "whatsapp", "key", key, "name", "Ventas", "settings", settings, "secrets", secrets));
        if (created.statusCode() != 201) {
            throw new IllegalStateException(created.statusCode() + " " + created.body());
        }
        return new WhatsAppNumber(provider, key, secret);
    }

    int tells(String from, String name, String id, String text, Instant at) {
        return posts(body(from, name, id, text, at)).statusCode();
    }

    HttpResponse<String> posts(byte[] body) {
        return api.webhook(
                "/webhooks/whatsapp/" + key,
                body,
                Map.of("Content-Type", "application/json", "X-Hub-Signature-256", "sha256=" + signature(body)));
    }

    static byte[] body(String from, String name, String id, String text, Instant at) {
        Map<String, Object> message = Map.of(
                "from",
                from,
                "id",
                id,
                "timestamp",
                "" + at.getEpochSecond(),
                "type",
                "text",
                "text",
                Map.of("body", text));
        Map<String, Object> value = Map.of(
                "messaging_product",
                "whatsapp",
                "metadata",
                Map.of("display_phone_number", "15550001111", "phone_number_id", "123"),
                "contacts",
                List.of(Map.of("profile", Map.of("name", name), "wa_id", from)),
                "messages",
                List.of(message));
        Map<String, Object> post = Map.of(
                "object",
                "whatsapp_business_account",
                "entry",
                List.of(Map.of("id", "1", "changes", List.of(Map.of("field", "messages", "value", value)))));
        return Api.JSON.writeValueAsBytes(post);
    }

    private String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
