package dev.hilo.gateway.login;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.UriComponentsBuilder;

/** As much of a browser as a login needs: it keeps cookies, and shows redirects instead of following them. */
final class Browser {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies;
    private final String base;

    Browser(int port) {
        this(port, new TreeMap<>());
    }

    private Browser(int port, Map<String, String> cookies) {
        this.base = "http://localhost:" + port;
        this.cookies = cookies;
    }

    /** The same browser, led to another replica. */
    Browser at(int port) {
        return new Browser(port, cookies);
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void forget(String name) {
        cookies.remove(name);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Goes the whole way through the login, identity-service's page left out. */
    HttpResponse<String> logIn(FakeIdentity identity) {
        HttpResponse<String> start = get("/oauth2/authorization/hilo");
        var asked = UriComponentsBuilder.fromUri(location(start)).build(true).getQueryParams();
        identity.expect(asked.getFirst("nonce"));
        return get("/login/oauth2/code/hilo?code=a-code&state=" + asked.getFirst("state"));
    }

    static URI location(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    String.join(
                            "; ",
                            cookies.entrySet().stream().map(Object::toString).toList()));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], ResponseCookie.from(pair[0], pair[1]).build().getValue());
        }
    }
}
