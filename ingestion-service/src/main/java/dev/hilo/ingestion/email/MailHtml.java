package dev.hilo.ingestion.email;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Parses the HTML of a mail. Both length and depth are bounded: jsoup's time grows with the square of the depth. */
final class MailHtml {

    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 1_000;

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)");
    private static final Pattern ANY_TAG = Pattern.compile("<[^<>]*>?");

    /** Those that need no end tag; counting them would take long letters for deep ones. */
    private static final Set<String> UNCLOSED = Set.of(
            "area", "base", "body", "br", "col", "dd", "dt", "hr", "html", "img", "input", "li", "link", "meta",
            "option", "p", "td", "th", "tr", "wbr");

    private MailHtml() {}

    /** What is deeper than any letter is taken for text. */
    static Document parse(String html) {
        String bounded = PlainText.cut(html, LONGEST);
        if (!isDeep(bounded)) {
            return Jsoup.parse(bounded);
        }
        Document words = Document.createShell("");
        words.body().text(ANY_TAG.matcher(bounded).replaceAll(" "));
        return words;
    }

    private static boolean isDeep(String html) {
        Matcher tag = TAG.matcher(html);
        int depth = 0;
        while (tag.find() && depth <= DEEPEST) {
            if (!UNCLOSED.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
            }
        }
        return depth > DEEPEST;
    }
}
