package dev.hilo.benchmarks.deals;

import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Surroundings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** deal-service's database as its owner sees it. */
final class DealDatabase implements AutoCloseable {

    private final Connection connection;

    DealDatabase(Surroundings surroundings) {
        try {
            connection = DriverManager.getConnection(
                    surroundings.dealDatabase(), "hilo_deal_owner", surroundings.databasePassword());
        } catch (SQLException e) {
            throw new NotPossible("%s cannot be opened: %s".formatted(surroundings.dealDatabase(), e.getMessage()));
        }
    }

    /** A statement without an answer, in a transaction of its own. */
    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new NotPossible("The database refuses: %s".formatted(e.getMessage()));
        }
    }

    long number(String sql) {
        return Long.parseLong(column(sql).getFirst());
    }

    /** The first column of all rows. */
    List<String> column(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new NotPossible("The database refuses: %s".formatted(e.getMessage()));
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException _) {
            // Nothing is lost.
        }
    }
}
