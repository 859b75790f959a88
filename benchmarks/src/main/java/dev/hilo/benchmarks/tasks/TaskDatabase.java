package dev.hilo.benchmarks.tasks;

import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Surroundings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** task-service's database as its owner sees it. */
public final class TaskDatabase implements AutoCloseable {

    private final Connection connection;

    public TaskDatabase(Surroundings surroundings) {
        String url = surroundings.taskDatabase();
        try {
            connection = DriverManager.getConnection(url, "hilo_task_owner", surroundings.databasePassword());
        } catch (SQLException e) {
            throw new NotPossible("%s cannot be opened: %s".formatted(url, e.getMessage()));
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

    /** The one number that a question has for an answer. */
    long number(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
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
