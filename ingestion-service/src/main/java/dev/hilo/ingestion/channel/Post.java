package dev.hilo.ingestion.channel;

import java.time.Instant;
import java.util.Map;

/**
 * A webhook call as it came.
 *
 * @param contentType media type with its parameters, as sent; empty if none
 * @param headers names in lower case; of a repeated one the first
 * @param body the raw bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are large and read-only: a copy a request would be waste
public record Post(Account account, Instant receivedAt, String contentType, Map<String, String> headers, byte[] body) {

    /** The header's value, empty if it is absent. */
    public String header(String lowerCaseName) {
        return headers.getOrDefault(lowerCaseName, "");
    }
}
