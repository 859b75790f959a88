package dev.hilo.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with its cookies, the gateway behind it, and programs with tokens: everybody who talks to the service. */
public final class Browser {

    public static final String REDIRECT = "http://localhost:8080/login/oauth2/code/hilo";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String VERIFIER = "verifier-verifier-verifier-verifier-verifier-verifier";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;

    public Browser(int port) {
        server = "http://localhost:" + port;
    }

    public record Tokens(String access, String refresh, String id) {}

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> api(String method, String token, String path, Object body, String... headers) {
        String json = body instanceof String text ? text : JSON.writeValueAsString(body);
        return send(request(path, headers)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> api(String token, String path) {
        return get(path, "Authorization", "Bearer " + token);
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form))));
    }

    /** Types into the login page and presses the button. */
    public HttpResponse<String> signIn(String email, String password, String... headers) {
        Matcher csrf = CSRF.matcher(get("/login").body());
        if (!csrf.find()) {
            throw new AssertionError("The login page has no CSRF token");
        }
        return post("/login", Map.of("email", email, "password", password, "_csrf", csrf.group(1)), headers);
    }

    public HttpResponse<String> authorize() {
        return get("/oauth2/authorize?"
                + encode(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        IdentityTest.GATEWAY,
                        "redirect_uri",
                        REDIRECT,
                        "scope",
                        "openid profile email",
                        "state",
                        "some-state",
                        "code_challenge",
                        challenge(),
                        "code_challenge_method",
                        "S256")));
    }

    /** From the redirect to the login page to the tokens in the gateway's hands. */
    public Tokens tokensOf(String email, String password) {
        authorize();
        String back = location(signIn(email, password));
        String code = parameter(location(get(back)), "code");
        return tokens(post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        REDIRECT,
                        "code_verifier",
                        VERIFIER),
                "Authorization",
                basic(IdentityTest.GATEWAY, IdentityTest.GATEWAY_SECRET)));
    }

    public HttpResponse<String> refresh(Tokens tokens) {
        return post(
                "/oauth2/token",
                Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh()),
                "Authorization",
                basic(IdentityTest.GATEWAY, IdentityTest.GATEWAY_SECRET));
    }

    public HttpResponse<String> clientCredentials(String clientId, String secret) {
        return post(
                "/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization", basic(clientId, secret));
    }

    public static Tokens tokens(HttpResponse<String> response) {
        JsonNode json = json(response);
        return new Tokens(
                json.path("access_token").asString(),
                json.path("refresh_token").asString(""),
                json.path("id_token").asString(""));
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** What stands in a token, its signature not looked at. */
    public static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    public static String keyId(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[0]))
                .path("kid")
                .asString();
    }

    public static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response.statusCode() + " " + response.body()));
    }

    public static String parameter(String address, String name) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError(address));
    }

    public static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("/") ? server + path : path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
