package dev.hilo.benchmarks.sending;

import dev.hilo.benchmarks.accounts.ChannelAccount;
import dev.hilo.benchmarks.surroundings.Now;
import dev.hilo.benchmarks.traffic.Post;
import dev.hilo.benchmarks.traffic.Post.Line;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Puts on each post what its provider proves itself with. */
public final class SignedPosts {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final Map<Line, ChannelAccount> accounts;

    public SignedPosts(URI base, Map<Line, ChannelAccount> accounts) {
        this.base = base;
        this.accounts = Map.copyOf(accounts);
    }

    /** The request, signed now. */
    public HttpRequest request(Post post) {
        ChannelAccount account = accounts.get(post.line());
        if (account == null) {
            throw new IllegalStateException("no account for %s".formatted(post.line()));
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(account.path())).timeout(PATIENCE);
        boolean forged = post.nature() == Post.Nature.FORGED;
        return switch (post.line()) {
            case WHATSAPP ->
                request.header("Content-Type", "application/json")
                        .header(
                                "X-Hub-Signature-256",
                                "sha256=" + new Hmac(key(account, "appSecret", forged)).hex(post.body()))
                        .POST(bytes(post.body()))
                        .build();
            case TELEGRAM ->
                request.header("Content-Type", "application/json")
                        .header("X-Telegram-Bot-Api-Secret-Token", key(account, "secretToken", forged))
                        .POST(bytes(post.body()))
                        .build();
            case MAIL ->
                request.header("Content-Type", "message/rfc822")
                        .header("Authorization", "Bearer " + key(account, "token", forged))
                        .POST(bytes(post.body()))
                        .build();
            case MAILGUN -> mailgun(request, post, key(account, "signingKey", forged));
        };
    }

    private static String key(ChannelAccount account, String name, boolean forged) {
        return forged ? "not-the-secret" : account.secret(name);
    }

    /** Mailgun signs a time and a token, not the mail, in a form. */
    private static HttpRequest mailgun(HttpRequest.Builder request, Post post, String key) {
        String timestamp = Long.toString(Now.instant().getEpochSecond());
        String token = UUID.randomUUID().toString().replace("-", "");
        Map<String, byte[]> form = new LinkedHashMap<>();
        form.put("timestamp", ascii(timestamp));
        form.put("token", ascii(token));
        form.put("signature", ascii(new Hmac(key).hex(ascii(timestamp + token))));
        form.put("body-mime", post.body());
        String boundary = "----hilo" + token;
        return request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(bytes(multipart(boundary, form)))
                .build();
    }

    private static byte[] multipart(String boundary, Map<String, byte[]> form) {
        var body = new ByteArrayOutputStream();
        form.forEach((name, value) -> {
            body.writeBytes(
                    ascii("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(boundary, name)));
            body.writeBytes(value);
            body.writeBytes(ascii("\r\n"));
        });
        body.writeBytes(ascii("--%s--\r\n".formatted(boundary)));
        return body.toByteArray();
    }

    private static HttpRequest.BodyPublisher bytes(byte[] body) {
        return HttpRequest.BodyPublishers.ofByteArray(body);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
