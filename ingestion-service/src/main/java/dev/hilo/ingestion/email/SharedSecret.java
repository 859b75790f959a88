package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hilo.ingestion.channel.Post;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * How a sender that signs nothing proves itself: HTTP Basic with the account's {@code username} and {@code password},
 * or its {@code token} as bearer or in {@code X-Hilo-Secret}. An account with neither accepts nothing.
 */
final class SharedSecret {

    static final Set<String> NAMES = Set.of("token", "username", "password");

    private SharedSecret() {}

    static boolean shown(Post post, Map<String, String> secrets) {
        return byToken(post, secrets.getOrDefault("token", ""))
                || byPassword(post, secrets.getOrDefault("username", ""), secrets.getOrDefault("password", ""));
    }

    private static boolean byToken(Post post, String token) {
        String authorization = post.header("authorization");
        String bearer = startsWith(authorization, "Bearer ")
                ? authorization.substring(7).strip()
                : "";
        return !token.isEmpty() && (Digests.same(token, post.header("x-hilo-secret")) || Digests.same(token, bearer));
    }

    private static boolean byPassword(Post post, String username, String password) {
        String authorization = post.header("authorization");
        String credentials = startsWith(authorization, "Basic ")
                ? decoded(authorization.substring(6).strip())
                : "";
        return !username.isEmpty() && !password.isEmpty() && Digests.same(username + ':' + password, credentials);
    }

    private static boolean startsWith(String header, String scheme) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
