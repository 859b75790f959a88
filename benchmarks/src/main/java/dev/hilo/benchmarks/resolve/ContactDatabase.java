package dev.hilo.benchmarks.resolve;

import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Surroundings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** contact-service's database as its owner sees it: all organisations, and a place for experiments. */
public final class ContactDatabase implements AutoCloseable {

    private static final String MESSAGES_OF = "select count(*) from message_states where account_id = ?";
    private static final String CONTACTS = "select count(*) from contacts";

    private final Connection connection;

    public ContactDatabase(Surroundings surroundings) {
        connection = open(surroundings);
    }

    /** A connection of one's own. */
    static Connection open(Surroundings surroundings) {
        try {
            return DriverManager.getConnection(
                    surroundings.contactDatabase(), "hilo_contact_owner", surroundings.databasePassword());
        } catch (SQLException e) {
            throw new NotPossible("%s cannot be opened: %s".formatted(surroundings.contactDatabase(), e.getMessage()));
        }
    }

    /** How many messages of an account have been committed. */
    long messagesOf(UUID account) {
        try (PreparedStatement question = connection.prepareStatement(MESSAGES_OF)) {
            question.setObject(1, account);
            return number(question.executeQuery());
        } catch (SQLException e) {
            throw new NotPossible("The messages cannot be counted: %s".formatted(e.getMessage()));
        }
    }

    /** Of all organisations. */
    public long contacts() {
        try (Statement question = connection.createStatement()) {
            return number(question.executeQuery(CONTACTS));
        } catch (SQLException e) {
            throw new NotPossible("The contacts cannot be counted: %s".formatted(e.getMessage()));
        }
    }

    /** Statements without an answer, each in a transaction of its own. */
    public void run(String... statements) {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new NotPossible("The database refuses: %s".formatted(e.getMessage()));
        }
    }

    private static long number(ResultSet answer) throws SQLException {
        try (answer) {
            answer.next();
            return answer.getLong(1);
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
