package dev.hilo.benchmarks.deals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Requests to deal-service, put into bytes before any clock runs. */
record DealRequests(URI base, String token) {

    /** The same request so many times. */
    byte[][] get(String path, int count) {
        byte[][] requests = new byte[count][];
        Arrays.fill(requests, bytes("GET " + path, ""));
        return requests;
    }

    byte[] post(String path, String body) {
        return bytes("POST " + path, body);
    }

    private byte[] bytes(String line, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head =
                """
                %s HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d

                """.formatted(line, base.getAuthority(), token, content.length).replace("\n", "\r\n");
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] request = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, request, start.length, content.length);
        return request;
    }
}
