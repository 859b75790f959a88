package dev.hilo.ingestion.email;

import org.jsoup.nodes.Entities;

/** Gives a plain answer the form that mail programs show best: paragraphs that a screen of any width can break. */
final class OutgoingHtml {

    private OutgoingHtml() {}

    /** @param signature empty for none */
    static String of(String text, String signature) {
        StringBuilder html = new StringBuilder("<!doctype html><html><body>");
        for (String paragraph : text.split("\\R{2,}", -1)) {
            html.append("<p>").append(lines(paragraph)).append("</p>");
        }
        if (!signature.isEmpty()) {
            html.append("<div>-- <br>").append(lines(signature)).append("</div>");
        }
        return html.append("</body></html>").toString();
    }

    private static String lines(String paragraph) {
        return Entities.escape(paragraph).replaceAll("\\R", "<br>");
    }
}
