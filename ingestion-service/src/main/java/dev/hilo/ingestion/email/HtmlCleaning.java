package dev.hilo.ingestion.email;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes the HTML of a mail harmless: no script, no form, nothing that loads by itself. Pictures inside the mail
 * ({@code cid:}) stay; the address of a remote one moves to {@code data-remote-src}, for a reader who asks to see it.
 */
final class HtmlCleaning {

    private static final Safelist ALLOWED = Safelist.relaxed()
            .addTags("center", "del", "div", "font", "hr", "ins", "s", "section", "article", "tt", "address", "big")
            .addAttributes(":all", "style", "dir", "lang", "title", "align", "valign", "bgcolor")
            .addAttributes("font", "color", "face", "size")
            .addAttributes("table", "border", "cellpadding", "cellspacing", "width", "height")
            .addAttributes("td", "height")
            .addAttributes("a", "name")
            .addProtocols("a", "href", "tel")
            .removeProtocols("a", "href", "ftp")
            .addProtocols("img", "src", "cid", "data");

    private static final Pattern PICTURE =
            Pattern.compile("^(?:cid:|data:image/(?:png|jpe?g|gif|webp);base64,)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMOTE = Pattern.compile("^https?:", Pattern.CASE_INSENSITIVE);

    /** What a browser could take for a call, an address or an escape. */
    private static final Pattern DANGEROUS_STYLE =
            Pattern.compile("[\\\\@&<>{}]|/\\*|url|expression|import|script|behavio|binding", Pattern.CASE_INSENSITIVE);

    private static final Set<String> HARMLESS_STYLES = Set.of(
            "color",
            "background-color",
            "font",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "line-height",
            "text-align",
            "text-decoration",
            "text-indent",
            "text-transform",
            "vertical-align",
            "white-space",
            "width",
            "max-width",
            "height",
            "margin",
            "margin-top",
            "margin-bottom",
            "margin-left",
            "margin-right",
            "padding",
            "padding-top",
            "padding-bottom",
            "padding-left",
            "padding-right",
            "border",
            "border-top",
            "border-bottom",
            "border-left",
            "border-right",
            "border-collapse",
            "border-spacing",
            "border-radius",
            "list-style-type");

    private HtmlCleaning() {}

    /** Empty if nothing harmless is left. */
    static String clean(String html) {
        Document document = new Cleaner(ALLOWED).clean(MailHtml.parse(html));
        document.outputSettings().prettyPrint(false);
        document.select("[style]").forEach(HtmlCleaning::cleanStyle);
        document.select("img").forEach(HtmlCleaning::cleanPicture);
        document.select("a[href]")
                .forEach(
                        link -> link.attr("rel", "noopener noreferrer nofollow").attr("target", "_blank"));
        return PlainText.body(document.body().html());
    }

    private static void cleanStyle(Element element) {
        String style = Arrays.stream(element.attr("style").split(";", -1))
                .map(String::strip)
                .filter(HtmlCleaning::harmless)
                .collect(Collectors.joining("; "));
        if (style.isEmpty()) {
            element.removeAttr("style");
        } else {
            element.attr("style", style);
        }
    }

    private static boolean harmless(String declaration) {
        int colon = declaration.indexOf(':');
        return colon > 0
                && HARMLESS_STYLES.contains(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT))
                && !DANGEROUS_STYLE.matcher(declaration).find();
    }

    private static void cleanPicture(Element picture) {
        String source = picture.attr("src").strip();
        if (!PICTURE.matcher(source).find()) {
            picture.removeAttr("src");
            if (REMOTE.matcher(source).find()) {
                picture.attr("data-remote-src", source);
            }
        }
    }
}
