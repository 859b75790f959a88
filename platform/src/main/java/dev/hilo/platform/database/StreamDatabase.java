package dev.hilo.platform.database;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;

/**
 * The database as stream consumers and relays see it: the rows of all organisations. Never used to answer a request.
 */
public final class StreamDatabase extends Database {

    StreamDatabase(DatabaseClient client, ReactiveTransactionManager manager) {
        super(client, manager);
    }
}
