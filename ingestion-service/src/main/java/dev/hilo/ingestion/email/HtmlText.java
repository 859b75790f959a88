package dev.hilo.ingestion.email;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as somebody would read it aloud: lines, and quoted passages marked as mailers mark them in plain text. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "template", "noscript", "object");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "ul", "ol", "table");

    private final StringBuilder out = new StringBuilder();
    private int unseen;
    private int quotes;
    private int blankLines;
    private boolean lineHasText;
    private boolean spacePending;

    private HtmlText() {}

    static String of(String html) {
        var text = new HtmlText();
        MailHtml.parse(html).traverse(text);
        return PlainText.body(text.out.toString());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            opened(element);
        } else if (node instanceof TextNode text && unseen == 0) {
            say(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.isBlock() || element.nameIs("tr")) {
            endLine(PARAGRAPHS.contains(element.normalName()) ? 1 : 0);
        }
        if (element.nameIs("blockquote")) {
            quotes--;
        }
        if (UNSEEN.contains(element.normalName())) {
            unseen--;
        }
    }

    private void opened(Element element) {
        if (UNSEEN.contains(element.normalName())) {
            unseen++;
        }
        if (element.isBlock()) {
            endLine(PARAGRAPHS.contains(element.normalName()) ? 1 : 0);
        }
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "blockquote" -> quotes++;
            case "li" -> say("- ");
            case "td", "th" -> spacePending = true;
            default -> {}
        }
    }

    private void say(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isWhitespace(character) || character == '\u00A0') {
                spacePending = true;
            } else if (character != '\u200B' && character != '\u200C' && character != '\uFEFF') {
                startLine();
                if (spacePending && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
                spacePending = false;
                out.append(character);
            }
        }
    }

    private void startLine() {
        if (!lineHasText) {
            out.append("\n".repeat(Math.min(blankLines, 2))).append("> ".repeat(Math.min(quotes, 9)));
            blankLines = 0;
            lineHasText = true;
            spacePending = false;
        }
    }

    private void lineBreak() {
        if (lineHasText) {
            endLine(0);
        } else {
            blankLines++;
        }
    }

    private void endLine(int blank) {
        if (lineHasText) {
            out.append('\n');
            lineHasText = false;
        }
        spacePending = false;
        blankLines = Math.max(blankLines, blank);
    }
}
