package dev.hilo.benchmarks.resolve;

import dev.hilo.benchmarks.resolve.Table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one transaction writes.
 *
 * @param parts a statement each
 */
record BareBatch(List<Part> parts) {

    record Part(Table table, List<Row> rows) {}

    /** The batches of each connection; a contact's are all on one, as a partition's are. */
    static List<List<BareBatch>> of(WrittenRows rows, int connections, int size) {
        List<List<Row>> messages = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            messages.add(new ArrayList<>());
        }
        rows.messageRows()
                .forEach(message -> messages.get(
                                Math.floorMod(rows.contactOf(message).hashCode(), connections))
                        .add(message));
        return messages.stream().map(own -> batches(rows, own, size)).toList();
    }

    private static List<BareBatch> batches(WrittenRows rows, List<Row> messages, int size) {
        Set<String> known = new HashSet<>();
        List<BareBatch> batches = new ArrayList<>();
        for (int start = 0; start < messages.size(); start += size) {
            batches.add(batch(rows, messages.subList(start, Math.min(messages.size(), start + size)), known));
        }
        return batches;
    }

    private static BareBatch batch(WrittenRows rows, List<Row> messages, Set<String> known) {
        Set<String> contacts = new LinkedHashSet<>();
        messages.forEach(message -> contacts.add(rows.contactOf(message)));
        List<String> fresh = contacts.stream().filter(known::add).toList();
        List<Part> parts = new ArrayList<>();
        for (WrittenRows.PerContact perContact : rows.perContact()) {
            List<Row> own = (perContact.once() ? fresh : contacts)
                    .stream()
                            .sorted()
                            .map(perContact.rowOf()::get)
                            .filter(Objects::nonNull)
                            .toList();
            parts.add(new Part(perContact.table(), own));
        }
        parts.add(new Part(rows.messages(), messages));
        parts.add(new Part(
                rows.states(),
                messages.stream()
                        .map(message -> rows.stateOf().get(rows.idOf(message)))
                        .filter(Objects::nonNull)
                        .toList()));
        parts.add(new Part(
                rows.outbox(),
                messages.stream().map(message -> outbox(rows, message)).toList()));
        return new BareBatch(parts);
    }

    /** An event of the size of {@code MessageAdded}. */
    private static Row outbox(WrittenRows rows, Row message) {
        String id = rows.idOf(message);
        String[] values = rows.outbox().columns().stream()
                .map(column -> switch (column.type()) {
                    case "uuid" -> id;
                    case "timestamp with time zone" -> "now";
                    case "bigint", "integer", "smallint" -> "0";
                    default -> column.name().equals("body") ? "{\"messageId\":\"%s\"}".formatted(id.repeat(11)) : id;
                })
                .toArray(String[]::new);
        return new Row(values);
    }
}
