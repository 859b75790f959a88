package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.ByteSequence;

/**
 * Takes a MIME message apart with mime4j. Whatever is wrong with it, what was read until then is returned; how deep,
 * how many and how long its parts may be is bounded.
 */
final class MimeTree extends AbstractContentHandler {

    private static final Pattern DELIMITER = Pattern.compile(
            "(?m)^--([^\\s\"\\\\-][^\"\\\\\r\n]{0,98}[^\\s\"\\\\])[ \\t]*\\R(?=content-|\\R)",
            Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 25;
    private static final int MOST_PARTS = 1000;
    private static final int LONGEST_FIELD = 200_000;
    private static final int MOST_FIELDS = 20_000;

    private final Growing root = new Growing();
    private final Deque<Growing> open = new ArrayDeque<>();
    private int parts;
    private int fields;

    private MimeTree() {
        open.push(root);
    }

    static MimePart read(byte[] message) {
        MimePart root = read(new ByteArrayInputStream(BlankLines.restored(MessageStart.trimmed(message))));
        return root.parts().isEmpty() && root.contentType().main().startsWith("multipart/") ? withParts(root) : root;
    }

    /** For a multipart whose boundary is not told, or not the one it uses: the first line that looks like one. */
    private static MimePart withParts(MimePart root) {
        Matcher delimiter = DELIMITER.matcher(new String(root.body(), ISO_8859_1));
        return delimiter.find()
                ? new MimePart(
                        root.headers(),
                        root.contentType().main(),
                        root.body(),
                        read("multipart/mixed; boundary=\"" + delimiter.group(1) + '"', root.body())
                                .parts())
                : root;
    }

    /** A body whose headers came apart from it, as those of an HTTP request do. */
    static MimePart read(String contentType, byte[] body) {
        byte[] head = ("Content-Type: " + PlainText.line(contentType) + "\r\n\r\n").getBytes(UTF_8);
        return read(new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(body)));
    }

    private static MimePart read(InputStream message) {
        var tree = new MimeTree();
        // What is long or many is bounded by the post's size and by the counts here.
        var parser = new MimeStreamParser(MimeConfig.PERMISSIVE, DecodeMonitor.SILENT, PartDescription.ofMessage());
        parser.setNoRecurse();
        parser.setContentDecoding(false);
        parser.setContentHandler(tree);
        try {
            parser.parse(message);
        } catch (MimeException | IOException | RuntimeException _) {
            // What was read so far is the mail.
        }
        return tree.root.part();
    }

    @Override
    public void startBodyPart() throws MimeException {
        if (++parts > MOST_PARTS || open.size() > DEEPEST) {
            throw new MimeException("too many parts, or too deep");
        }
        var part = new Growing();
        open.element().parts.add(part);
        open.push(part);
    }

    @Override
    public void endBodyPart() {
        open.pop();
    }

    @Override
    public void field(Field field) throws MimeException {
        if (++fields > MOST_FIELDS) {
            throw new MimeException("too many header fields");
        }
        open.element()
                .fields
                .add(new MailHeaders.Field(field.getName().strip().toLowerCase(Locale.ROOT), value(field)));
    }

    /** Unfolded, its bytes read as UTF-8 where they are that. */
    static String value(Field field) {
        ByteSequence raw = field.getRaw();
        if (raw == null) {
            return field.getBody();
        }
        String text = PlainText.cut(Charsets.guess(raw.toByteArray()), LONGEST_FIELD);
        return text.substring(text.indexOf(':') + 1)
                .replace("\r", "")
                .replace("\n", "")
                .strip();
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) {
        open.element().mimeType = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    }

    @Override
    public void preamble(InputStream text) throws IOException {
        open.element().body = text.readAllBytes();
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream content) throws IOException {
        Growing part = open.element();
        part.mimeType = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        part.body = TransferDecoding.decode(
                content.readAllBytes(), new MailHeaders(part.fields).first("content-transfer-encoding"));
    }

    /** A part while it is read. */
    private static final class Growing {
        private final List<MailHeaders.Field> fields = new ArrayList<>();
        private final List<Growing> parts = new ArrayList<>();
        private String mimeType = "text/plain";
        private byte[] body = new byte[0];

        MimePart part() {
            return new MimePart(
                    new MailHeaders(fields),
                    mimeType,
                    body,
                    parts.stream().map(Growing::part).toList());
        }
    }
}
