package dev.hilo.benchmarks.resolve;

import dev.hilo.benchmarks.resolve.Table.Row;
import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Surroundings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the database can do at best: the same rows once more, into empty tables of the same shape, with as many
 * connections and batches as large as contact-service's, one statement a table and one transaction a batch. Nothing is
 * looked up or thought about.
 */
final class BareSql {

    private final Surroundings surroundings;

    BareSql(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Messages a second. */
    double messagesPerSecond(UUID account) {
        try (Connection connection = ContactDatabase.open(surroundings)) {
            WrittenRows rows = WrittenRows.of(connection, account);
            prepare(rows);
            List<List<BareBatch>> work =
                    BareBatch.of(rows, surroundings.contactListeners(), surroundings.contactBatch());
            long start = System.nanoTime();
            writeAll(work);
            double seconds = (System.nanoTime() - start) / 1e9;
            drop();
            return rows.messageRows().size() / seconds;
        } catch (SQLException e) {
            throw new NotPossible("Bare SQL cannot be measured: %s".formatted(e.getMessage()));
        }
    }

    private void prepare(WrittenRows rows) {
        drop();
        List<String> statements = new ArrayList<>(List.of("create schema " + Table.SCHEMA));
        rows.tables().forEach(table -> statements.add(table.copy()));
        try (var database = new ContactDatabase(surroundings)) {
            database.run(statements.toArray(String[]::new));
        }
    }

    private void drop() {
        try (var database = new ContactDatabase(surroundings)) {
            database.run("drop schema if exists %s cascade".formatted(Table.SCHEMA));
        }
    }

    private void writeAll(List<List<BareBatch>> work) {
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(work.size())) {
            for (List<BareBatch> batches : work) {
                writers.add(workers.submit(() -> {
                    write(batches);
                    return batches;
                }));
            }
        }
        for (Future<?> writer : writers) {
            if (writer.state() == Future.State.FAILED) {
                throw new NotPossible("Bare SQL cannot be measured: %s".formatted(writer.exceptionNow()));
            }
        }
    }

    private void write(List<BareBatch> batches) throws SQLException {
        try (Connection connection = ContactDatabase.open(surroundings)) {
            connection.setAutoCommit(false);
            for (BareBatch batch : batches) {
                for (BareBatch.Part part : batch.parts()) {
                    insert(connection, part);
                }
                connection.commit();
            }
        }
    }

    private static void insert(Connection connection, BareBatch.Part part) throws SQLException {
        if (part.rows().isEmpty()) {
            return;
        }
        // The driver keeps the statement prepared by its text.
        try (PreparedStatement statement =
                connection.prepareStatement(part.table().insert())) {
            for (int column = 0; column < part.table().columns().size(); column++) {
                int index = column;
                Object[] values = part.rows().stream()
                        .map((Row row) -> row.values()[index])
                        .toArray();
                statement.setArray(column + 1, connection.createArrayOf("text", values));
            }
            statement.executeUpdate();
        }
    }
}
