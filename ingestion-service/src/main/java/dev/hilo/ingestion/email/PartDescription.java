package dev.hilo.ingestion.email;

import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;

/**
 * Tells mime4j what a part is, by our reading of its Content-Type: with the parameters of RFC 2231, and plain text
 * where nothing sensible is said.
 */
final class PartDescription implements BodyDescriptorBuilder {

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern MIME_TYPE = Pattern.compile("[^\\s/;]+/[^\\s/;]+");

    private final String assumed;
    private HeaderParameters contentType = HeaderParameters.NONE;

    private PartDescription(String assumed) {
        this.assumed = assumed;
    }

    static PartDescription ofMessage() {
        return new PartDescription("text/plain");
    }

    @Override
    public void reset() {
        contentType = HeaderParameters.NONE;
    }

    @Override
    public @Nullable Field addField(RawField field) {
        // Of several the first with a value, as everywhere else.
        if (field.getNameLowerCase().strip().equals("content-type")
                && contentType.main().isEmpty()) {
            contentType = HeaderParameters.of(MimeTree.value(field));
        }
        return null;
    }

    @Override
    public BodyDescriptor build() {
        String said = COMMENT.matcher(contentType.main()).replaceAll("").replace(" ", "");
        String type = said.isEmpty() ? assumed : MIME_TYPE.matcher(said).matches() ? said : "text/plain";
        // mime4j gives up on a multipart without a boundary; as text its parts can at least be read, or found.
        boolean unbounded =
                type.startsWith("multipart/") && contentType.get("boundary").isEmpty();
        return new Described(unbounded ? "text/plain" : type, contentType.get("boundary"), contentType.get("charset"));
    }

    @Override
    public BodyDescriptorBuilder newChild() {
        boolean digest = contentType.main().equals("multipart/digest");
        return new PartDescription(digest ? "message/rfc822" : "text/plain");
    }

    private record Described(String mimeType, String boundary, String charset) implements BodyDescriptor {

        @Override
        public String getBoundary() {
            return boundary;
        }

        @Override
        public String getMimeType() {
            return mimeType;
        }

        @Override
        public String getMediaType() {
            return mimeType.substring(0, mimeType.indexOf('/'));
        }

        @Override
        public String getSubType() {
            return mimeType.substring(mimeType.indexOf('/') + 1);
        }

        @Override
        public String getCharset() {
            return charset;
        }

        /** Undone by {@link TransferDecoding}, not by mime4j. */
        @Override
        public String getTransferEncoding() {
            return "binary";
        }

        @Override
        public long getContentLength() {
            return -1;
        }
    }
}
