package dev.hilo.benchmarks.checking;

import dev.hilo.benchmarks.load.Latencies;
import dev.hilo.benchmarks.sending.Tally;
import dev.hilo.benchmarks.traffic.Ledger;
import dev.hilo.benchmarks.traffic.Post.Line;
import dev.hilo.benchmarks.traffic.Post.Nature;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What was sent, what is shown, and whether they differ. */
public record DemoReport(Tally tally, Ledger ledger, Comparison.Result result) {

    private static final int MOST_PEOPLE = 10;
    private static final int MOST_LINES = 5;

    /** Whether everything was answered and is shown as it must be. */
    public boolean isEqual() {
        return tally.failures() == 0 && result.differences().isEmpty() && result.contacts() == people();
    }

    private int people() {
        return ledger.perIdentity().size();
    }

    public void print(PrintStream out) {
        Latencies.Summary latency = tally.latency();
        line(out, "");
        line(
                out,
                "Sent:  %,d messages (%,d by WhatsApp, %,d by Telegram, %,d by mail) of %,d handles in %,d posts",
                tally.messages(),
                tally.messages(Line.WHATSAPP),
                tally.messages(Line.TELEGRAM),
                tally.messages(Line.MAIL) + tally.messages(Line.MAILGUN),
                people(),
                latency.count());
        line(
                out,
                "       %,d posts came twice, %,d held nothing to show, %,d were forged, %,d had to be sent again",
                tally.posts(Nature.REPEATED),
                tally.posts(Nature.ODD),
                tally.posts(Nature.FORGED),
                tally.retries());
        line(out, "       acknowledged in %.1f ms (p50), %.1f ms (p99)", latency.p50(), latency.p99());
        line(out, "Shown: %,d messages of %,d contacts", result.messages(), result.contacts());
        line(out, "       %,d messages of %,d contacts must be shown", ledger.size(), people());
        tally.surprises().forEach(surprise -> line(out, "  ! %s", surprise));
        result.differences().stream().limit(MOST_PEOPLE).forEach(difference -> print(out, difference));
        line(
                out,
                isEqual() ? "They are equal." : "They differ (%,d people).",
                result.differences().size());
    }

    private static void print(PrintStream out, Difference difference) {
        line(out, "  %s (%s)", difference.who().name(), difference.who().lane());
        List<String> lines = difference.lines();
        lines.stream().limit(MOST_LINES).forEach(text -> line(out, "    %s", text));
        if (lines.size() > MOST_LINES) {
            line(out, "    … and %,d more", lines.size() - MOST_LINES);
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // only constants above
    private static void line(PrintStream out, String format, Object... values) {
        out.println(String.format(Locale.ENGLISH, format, values));
    }
}
