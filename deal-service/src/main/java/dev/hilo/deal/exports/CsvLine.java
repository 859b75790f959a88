package dev.hilo.deal.exports;

import dev.hilo.deal.deals.DealView;
import dev.hilo.deal.deals.DealView.DealLostReason;
import dev.hilo.deal.deals.DealView.DealParty;
import dev.hilo.platform.lists.Names;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A deal as a line of CSV (RFC 4180), the way spreadsheets read it. */
final class CsvLine {

    /** With these a spreadsheet would take a text for a formula, and run it. */
    private static final String FORMULA = "=+-@\t\r";

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "kind",
            "value",
            "currency",
            "probability",
            "status",
            "contact",
            "company",
            "owner",
            "expectedCloseOn",
            "closedAt",
            "source",
            "competitor",
            "tags",
            "lostReason",
            "lostText",
            "createdAt",
            "pipelineId",
            "stageId");

    private CsvLine() {}

    /** The names of the columns; the mark before them tells spreadsheets that it is UTF-8. */
    static String header() {
        return "\uFEFF" + String.join(",", COLUMNS) + "\r\n";
    }

    static String of(DealView deal) {
        DealLostReason reason = deal.lostReason();
        return Stream.of(
                        deal.id().toString(),
                        text(deal.name()),
                        text(deal.kind()),
                        deal.value().toPlainString(),
                        deal.currency(),
                        String.valueOf(deal.probability()),
                        Names.of(deal.status()),
                        name(deal.contact()),
                        name(deal.company()),
                        name(deal.owner()),
                        plain(deal.expectedCloseOn()),
                        plain(deal.closedAt()),
                        text(deal.source()),
                        text(deal.competitor()),
                        text(String.join(", ", deal.tags())),
                        text(reason == null ? "" : reason.name()),
                        text(reason == null ? "" : reason.text()),
                        plain(deal.createdAt()),
                        deal.pipelineId().toString(),
                        deal.stageId().toString())
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String name(@Nullable DealParty party) {
        return text(party == null ? "" : party.name());
    }

    private static String plain(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String text(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
