package dev.hilo.ingestion.email;

import java.util.List;
import java.util.stream.Stream;

/**
 * A message or a part of one. A message within a message is not opened: it is a part with a body.
 *
 * @param mimeType lower case, {@code text/plain} where nothing sensible is said
 * @param body its transfer encoding undone; of a multipart what stands before its first part
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, never compared
record MimePart(MailHeaders headers, String mimeType, byte[] body, List<MimePart> parts) {

    MimePart {
        parts = List.copyOf(parts);
    }

    boolean multipart() {
        return mimeType.startsWith("multipart/");
    }

    /** The parts that hold something themselves, in reading order. */
    Stream<MimePart> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(MimePart::leaves);
    }

    HeaderParameters contentType() {
        return headers.parameters("content-type");
    }

    HeaderParameters disposition() {
        return headers.parameters("content-disposition");
    }

    /** As the sender calls the file; empty if not at all. */
    String fileName() {
        String name = disposition().get("filename");
        return MailFile.fileName(name.isBlank() ? contentType().get("name") : name);
    }

    /** The body as text. */
    String text() {
        return PlainText.storable(Charsets.decode(body, contentType().get("charset")));
    }
}
