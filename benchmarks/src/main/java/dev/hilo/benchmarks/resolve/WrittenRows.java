package dev.hilo.benchmarks.resolve;

import dev.hilo.benchmarks.resolve.Table.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows that contact-service wrote for the messages of one account, read back. */
record WrittenRows(
        Table messages,
        List<Row> messageRows,
        Table states,
        Map<String, Row> stateOf,
        List<PerContact> perContact,
        Table outbox) {

    /** Its rows are sent and gone by now, so they are made up: as many, as large. */
    static final String OUTBOX = "outbox";

    private static final String OF_ACCOUNT = "t.account_id = '%s' order by t.%s";

    /**
     * Rows of a table, one a contact.
     *
     * @param once written with the contact; otherwise replaced whenever a batch holds a message of theirs
     */
    record PerContact(Table table, Map<String, Row> rowOf, boolean once) {}

    static WrittenRows of(Connection connection, UUID account) throws SQLException {
        Table messages = Table.of(connection, "messages", "");
        Table states = Table.of(connection, "message_states", "");
        return new WrittenRows(
                messages,
                rows(connection, messages, OF_ACCOUNT.formatted(account, "id")),
                states,
                by(states, "message_id", rows(connection, states, OF_ACCOUNT.formatted(account, "message_id"))),
                List.of(
                        perContact(connection, "contacts", "", "id", account, true),
                        perContact(connection, "handles", "", "contact_id", account, true),
                        perContact(connection, "conversations", "id", "contact_id", account, false),
                        perContact(connection, "engagements", "contact_id", "contact_id", account, false)),
                Table.of(connection, OUTBOX, ""));
    }

    /** Whose message it is. */
    String contactOf(Row message) {
        return message.id(messages.indexOf("contact_id"));
    }

    String idOf(Row message) {
        return message.id(messages.indexOf("id"));
    }

    List<Table> tables() {
        List<Table> all = new ArrayList<>(List.of(messages, states, outbox));
        perContact.forEach(one -> all.add(one.table()));
        return all;
    }

    private static PerContact perContact(
            Connection connection, String name, String key, String contact, UUID account, boolean once)
            throws SQLException {
        Table table = Table.of(connection, name, key);
        String condition = "t.%s in (select contact_id from public.conversations where account_id = '%s')"
                        .formatted(contact, account)
                + (name.equals("conversations") ? " and t.account_id = '%s'".formatted(account) : "");
        return new PerContact(table, by(table, contact, rows(connection, table, condition)), once);
    }

    private static Map<String, Row> by(Table table, String column, List<Row> rows) {
        int index = table.indexOf(column);
        Map<String, Row> all = new HashMap<>();
        rows.forEach(row -> all.put(row.id(index), row));
        return all;
    }

    private static List<Row> rows(Connection connection, Table table, String condition) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement(table.select(condition));
                ResultSet answer = question.executeQuery()) {
            while (answer.next()) {
                String[] values = new String[table.columns().size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = answer.getString(i + 1);
                }
                rows.add(new Row(values));
            }
        }
        return rows;
    }
}
