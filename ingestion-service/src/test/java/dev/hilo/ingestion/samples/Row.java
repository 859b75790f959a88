package dev.hilo.ingestion.samples;

/** A line of {@code expected.tsv}: what a sample holds, in the words of its README. */
public record Row(String id, String sender, String name, String kind, String text) {

    static Row of(String[] cells) {
        return new Row(
                unescaped(cells[1]),
                unescaped(cells[2]),
                unescaped(cells[3]),
                unescaped(cells[4]),
                unescaped(cells[5]));
    }

    /** For comparing with what bears no name: the status of a message, a deletion, an unread piece. */
    public Row withoutName() {
        return new Row(id, sender, "", kind, text);
    }

    private static String unescaped(String cell) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < cell.length(); at++) {
            boolean escaped = cell.charAt(at) == '\\' && at + 1 < cell.length();
            text.append(escaped ? control(cell.charAt(++at)) : cell.charAt(at));
        }
        return text.toString();
    }

    private static char control(char letter) {
        return switch (letter) {
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'n' -> '\n';
            default -> letter;
        };
    }
}
