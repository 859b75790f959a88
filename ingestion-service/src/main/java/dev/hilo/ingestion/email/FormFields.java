package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hilo.ingestion.channel.Post;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of a form, posted either way browsers do. */
record FormFields(List<Field> fields) {

    private static final int MOST = 2000;

    /**
     * @param fileName empty for a field that is no file
     * @param charset as declared; may be empty
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only, never compared
    record Field(String name, String fileName, String mimeType, String charset, byte[] value) {}

    FormFields {
        fields = List.copyOf(fields);
    }

    static FormFields of(Post post) {
        return HeaderParameters.of(post.contentType()).main().equals("application/x-www-form-urlencoded")
                ? urlEncoded(post.body())
                : multipart(post);
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(field -> text(field, ""))
                .toList();
    }

    /** The first of these fields that has a value; empty if none has. */
    String text(String... names) {
        return List.of(names).stream()
                .flatMap(name -> all(name).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The field's value in a charset that is told elsewhere. */
    String textIn(String charset, String name) {
        return field(name).map(field -> text(field, charset)).orElse("");
    }

    private static String text(Field field, String charset) {
        return PlainText.storable(Charsets.decode(field.value(), charset.isEmpty() ? field.charset() : charset));
    }

    private static FormFields multipart(Post post) {
        List<Field> fields = new ArrayList<>();
        for (MimePart part : MimeTree.read(post.contentType(), post.body()).parts()) {
            String name = part.disposition().get("name");
            if (!name.isEmpty() && fields.size() < MOST) {
                fields.add(new Field(
                        name,
                        part.fileName(),
                        part.mimeType(),
                        part.contentType().get("charset"),
                        part.body()));
            }
        }
        return new FormFields(fields);
    }

    private static FormFields urlEncoded(byte[] body) {
        List<Field> fields = new ArrayList<>();
        for (String pair : new String(body, ISO_8859_1).split("&", MOST)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            byte[] value = urlDecoded(equals < 0 ? "" : pair.substring(equals + 1));
            fields.add(new Field(new String(urlDecoded(name), UTF_8), "", "text/plain", "", value));
        }
        return new FormFields(fields);
    }

    /** To bytes, for a raw mail inside a form is no text. */
    private static byte[] urlDecoded(String value) {
        var out = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            int octet = value.charAt(i) == '%' ? HeaderParameters.hex(value, i + 1) : -1;
            if (octet >= 0) {
                out.write(octet);
                i += 2;
            } else {
                out.write(value.charAt(i) == '+' ? ' ' : value.charAt(i));
            }
        }
        return out.toByteArray();
    }

    /** A header of the mail that the provider gives as a field of its own. */
    MailHeaders.Field header(String name) {
        return new MailHeaders.Field(name.toLowerCase(Locale.ROOT), text(name));
    }
}
