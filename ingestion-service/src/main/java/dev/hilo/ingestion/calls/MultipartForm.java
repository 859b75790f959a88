package dev.hilo.ingestion.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form with texts and files (RFC 7578); files are read while they are sent. */
public final class MultipartForm {

    private final String boundary = "hilo-" + UUID.randomUUID();
    private final List<Part> parts = new ArrayList<>();

    private record Part(String head, String text, List<Path> file) {}

    /** Adds a text. */
    public MultipartForm text(String name, String value) {
        parts.add(new Part("Content-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(name), value, List.of()));
        return this;
    }

    /** Adds a file. */
    public MultipartForm file(String name, String fileName, String mimeType, Path content) {
        String head = "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(name, quotable(fileName), quotable(mimeType));
        parts.add(new Part(head, "", List.of(content)));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() throws FileNotFoundException {
        List<BodyPublisher> pieces = new ArrayList<>();
        for (Part part : parts) {
            pieces.add(BodyPublishers.ofString("--" + boundary + "\r\n" + part.head() + part.text(), UTF_8));
            for (Path file : part.file()) {
                pieces.add(BodyPublishers.ofFile(file));
            }
            pieces.add(BodyPublishers.ofString("\r\n"));
        }
        pieces.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(pieces.toArray(BodyPublisher[]::new));
    }

    /** A name can end neither its header nor the quotes around it. */
    private static String quotable(String text) {
        return text.replaceAll("[\"\\\\\\p{Cntrl}]", "_");
    }
}
