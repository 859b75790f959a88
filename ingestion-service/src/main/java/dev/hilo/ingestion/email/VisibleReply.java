package dev.hilo.ingestion.email;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What somebody wrote, apart from the conversation their mailer quoted below it. Only history that runs to the end of
 * the mail is taken off: who answers between the lines keeps every line, and a forwarded mail is kept whole.
 *
 * @param text never empty unless the whole was; signatures stay
 * @param quoted the history taken off; may be empty
 */
record VisibleReply(String text, String quoted) {

    private static final int LONGEST_ATTRIBUTION = 500;
    private static final int MOST_LINES = 5_000;
    private static final int NONE = -1;
    private static final int ANSWERED_BETWEEN = -2;

    /** {@code On Monday, Ana <ana@example.com> wrote:} in the languages we meet. */
    private static final List<Pattern> ATTRIBUTIONS = patterns(
            "^On\\b.{4,}\\bwrote\\s*:$",
            "^(?:El|En|Con fecha|A las?)\\b.{4,}\\b(?:escribi[óo]|ha escrito|va escriure)\\s*:$",
            "^Le\\b.{4,}\\ba [ée]crit\\s*:$",
            "^(?:Em|No dia|A|Na)\\b.{4,}\\bescreveu\\s*:$",
            "^Am\\b.{4,}\\bschrieb\\b.{0,200}:$",
            "^(?:Il|In data)\\b.{4,}\\bha scritto\\s*:$",
            "^Op\\b.{4,}\\b(?:schreef|geschreven)\\b.{0,200}:$",
            "^.{0,200}<[^<>\\s@]+@[^<>\\s@]+>.{0,60}\\b(?:wrote|escribi[óo]|escreveu|ha scritto|schrieb|a [ée]crit)\\s*:$",
            "^\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}\\b.{0,200}<[^<>\\s@]+@[^<>\\s@]+>\\s*:$");

    private static final Pattern ATTRIBUTION_START = Pattern.compile(
            "^(?:(?:On|El|En|Con fecha|A las?|Le|Em|No dia|A|Na|Am|Il|In data|Op)\\b.*|\\d{4}[-/].*|.{0,200}<.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORIGINAL = Pattern.compile(
            "^[-_ ]{2,}+(?:Original Message|Mensaje original|Missatge original|Message d'origine|Message original"
                    + "|Mensagem original|Urspr(?:ü|ue)ngliche Nachricht|Messaggio originale|Oorspronkelijk bericht)[-_ ]{2,}+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FORWARDED = Pattern.compile(
            "^[-_ >*]*+(?:Begin forwarded message|Inicio del mensaje reenviado|(?:Forwarded|Mensaje reenviado|Mensagem encaminhada"
                    + "|Weitergeleitete Nachricht|Messaggio inoltrato|Message transféré|Forwarded message).{0,80})[-_ :*]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern RULE = Pattern.compile("^[_-]{10,}$");
    private static final Pattern OUTLOOK_FROM =
            Pattern.compile("^\\*?(?:From|De|Von|Da|Van)\\s?\\*?:\\*?\\s.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTLOOK_FIELD = Pattern.compile(
            "^\\*?(?:Sent|Date|To|Cc|Subject|Enviado(?: el)?|Enviada em|Fecha|Para|Asunto|Envoyé|À|Objet|Date|Assunto|Data"
                    + "|Gesendet|Datum|An|Betreff|Inviato|A|Oggetto|Verzonden|Aan|Onderwerp)\\s?\\*?:\\*?(?:\\s.*|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIGNATURE = Pattern.compile("^--\\s*$");

    static VisibleReply of(String text) {
        List<String> lines = text.lines().limit(MOST_LINES + 1L).toList();
        if (lines.size() > MOST_LINES) {
            return whole(text);
        }
        for (int start = 0; start < lines.size(); start++) {
            if (FORWARDED.matcher(lines.get(start).strip()).matches()) {
                return whole(text);
            }
            int end = historyEnd(lines, start);
            if (end != NONE) {
                return end == ANSWERED_BETWEEN ? whole(text) : cut(text, lines, start, end);
            }
        }
        return whole(text);
    }

    private static VisibleReply whole(String text) {
        return new VisibleReply(text, "");
    }

    /** Where the history that starts at this line ends. */
    private static int historyEnd(List<String> lines, int start) {
        String line = lines.get(start).strip();
        int header = RULE.matcher(line).matches() ? start + 1 : start;
        if (ORIGINAL.matcher(line).matches() || isOutlookHeader(lines, header)) {
            return lines.size();
        }
        int quotes = attributionEnd(lines, start);
        if (quotes != NONE) {
            return lines.stream().skip(quotes).anyMatch(VisibleReply::isQuote)
                    ? quotesEnd(lines, quotes)
                    : lines.size();
        }
        return isQuote(line) ? quotesEnd(lines, start) : NONE;
    }

    private static boolean isOutlookHeader(List<String> lines, int start) {
        if (start >= lines.size()
                || !OUTLOOK_FROM.matcher(lines.get(start).strip()).matches()) {
            return false;
        }
        return IntStream.range(start + 1, Math.min(start + 6, lines.size()))
                        .filter(i -> OUTLOOK_FIELD.matcher(lines.get(i).strip()).matches())
                        .count()
                >= 2;
    }

    /** The line after an attribution, which mailers break over up to four lines. */
    private static int attributionEnd(List<String> lines, int start) {
        if (!ATTRIBUTION_START.matcher(lines.get(start).strip()).matches()) {
            return NONE;
        }
        var joined = new StringBuilder();
        for (int i = start; i < Math.min(start + 4, lines.size()); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || joined.length() + line.length() > LONGEST_ATTRIBUTION) {
                return NONE;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(line);
            if (isAttribution(joined.toString())) {
                return i + 1;
            }
        }
        return NONE;
    }

    private static boolean isAttribution(String line) {
        return line.endsWith(":")
                && (line.chars().anyMatch(Character::isDigit) || line.contains("@"))
                && ATTRIBUTIONS.stream()
                        .anyMatch(pattern -> pattern.matcher(line).matches());
    }

    /** Quotes must run to the end or to the signature; a line written between them makes all of it an answer. */
    private static int quotesEnd(List<String> lines, int start) {
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i);
            if (SIGNATURE.matcher(line).matches() && lines.stream().skip(i).noneMatch(VisibleReply::isQuote)) {
                return i;
            }
            if (!line.isBlank() && !isQuote(line)) {
                return ANSWERED_BETWEEN;
            }
        }
        return lines.size();
    }

    private static boolean isQuote(String line) {
        return line.stripLeading().startsWith(">");
    }

    private static VisibleReply cut(String text, List<String> lines, int start, int end) {
        String before = joined(lines.subList(0, start));
        if (before.isEmpty()) {
            return whole(text);
        }
        String after = joined(lines.subList(end, lines.size()));
        return new VisibleReply(after.isEmpty() ? before : before + "\n\n" + after, joined(lines.subList(start, end)));
    }

    private static String joined(List<String> lines) {
        return PlainText.trimmed(String.join("\n", lines));
    }

    private static List<Pattern> patterns(String... expressions) {
        return Arrays.stream(expressions)
                .map(expression -> Pattern.compile(
                        expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS))
                .toList();
    }
}
