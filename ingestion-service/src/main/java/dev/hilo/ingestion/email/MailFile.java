package dev.hilo.ingestion.email;

import dev.hilo.contracts.channel.MessageKind;
import java.util.regex.Pattern;

/**
 * An attachment or an inline image.
 *
 * @param fileName without a path; may be empty
 * @param contentId without brackets; empty unless the HTML may show it
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, never compared
record MailFile(String fileName, String mimeType, String contentId, byte[] content) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");
    private static final Pattern MIME_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+_-]{0,99}/[a-z0-9][a-z0-9.+_-]{0,99}");

    MailFile {
        mimeType = MIME_TYPE.matcher(mimeType).matches() ? mimeType : "application/octet-stream";
    }

    static MailFile of(MimePart part) {
        String contentId = part.headers().first("content-id").replaceAll("[<>\\s]", "");
        String name = part.fileName();
        String named = name.isEmpty() && part.mimeType().equals("message/rfc822")
                ? fileName(PlainText.cut(MimeTree.read(part.body()).headers().text("subject"), 80) + ".eml")
                : name;
        return new MailFile(named, part.mimeType(), contentId, part.body());
    }

    /** A name that is nothing but a name: no folders, nothing a file system or a browser takes for more. */
    static String fileName(String name) {
        String bare = PATH.matcher(PlainText.line(name)).replaceFirst("");
        return PlainText.cut(UNSAFE.matcher(bare).replaceAll("_"), LONGEST_NAME);
    }

    MessageKind kind() {
        return switch (mimeType.substring(0, mimeType.indexOf('/'))) {
            case "image" -> MessageKind.IMAGE;
            case "audio" -> MessageKind.AUDIO;
            case "video" -> MessageKind.VIDEO;
            default -> MessageKind.DOCUMENT;
        };
    }
}
