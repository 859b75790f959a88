package dev.hilo.ingestion.email;

import java.util.List;
import java.util.Optional;

/**
 * What a mail says, taken from its parts.
 *
 * @param text the first text/plain part that is no file; LF, trimmed
 * @param html the parts in HTML, as they came: not to be shown before {@link HtmlCleaning}
 * @param hasHtml whether there is such a part, be it empty
 * @param files everything else
 */
record MailBodies(String text, String html, boolean hasHtml, List<MailFile> files) {

    private static final int MOST_HTML_PARTS = 20;
    private static final int MOST_FILES = 200;

    MailBodies {
        files = List.copyOf(files);
    }

    /** For providers that take the mail apart themselves. */
    static MailBodies of(String text, String html, List<MailFile> files) {
        return new MailBodies(PlainText.body(text), PlainText.body(html), !html.isBlank(), files);
    }

    static MailBodies of(MimePart message) {
        List<MimePart> leaves = message.leaves().toList();
        Optional<MimePart> plain = plain(leaves);
        List<MimePart> html = leaves.stream()
                .filter(leaf -> isBody(leaf, "text/html"))
                .limit(MOST_HTML_PARTS)
                .toList();
        List<MailFile> files = leaves.stream()
                .filter(leaf -> plain.filter(leaf::equals).isEmpty() && !html.contains(leaf))
                .filter(leaf -> !leaf.multipart()
                        && (leaf.body().length > 0 || !leaf.fileName().isEmpty()))
                .filter(leaf ->
                        !leaf.mimeType().equals("text/plain") || !leaf.text().isBlank())
                .limit(MOST_FILES)
                .map(MailFile::of)
                .toList();
        String markup =
                String.join("\n<hr>\n", html.stream().map(MimePart::text).toList());
        return new MailBodies(
                plain.map(part -> PlainText.body(part.text())).orElse(""),
                PlainText.body(markup),
                !html.isEmpty(),
                files);
    }

    /** A part with a file name is taken only if there is no other; what stands before parts that never come, last. */
    private static Optional<MimePart> plain(List<MimePart> leaves) {
        return leaves.stream()
                .filter(leaf -> isBody(leaf, "text/plain"))
                .findFirst()
                .or(() -> leaves.stream()
                        .filter(leaf -> leaf.mimeType().equals("text/plain") && !isAttached(leaf))
                        .findFirst())
                .or(() -> leaves.stream().filter(MimePart::multipart).findFirst());
    }

    private static boolean isBody(MimePart leaf, String mimeType) {
        return leaf.mimeType().equals(mimeType)
                && !isAttached(leaf)
                && leaf.fileName().isEmpty();
    }

    private static boolean isAttached(MimePart leaf) {
        return leaf.disposition().main().equals("attachment");
    }
}
