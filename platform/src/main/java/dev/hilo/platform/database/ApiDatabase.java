package dev.hilo.platform.database;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;

/**
 * The database as a request sees it: only the rows of the caller's organisation, whatever the statement says, because
 * row level security compares each row with the organisation that {@link OrganisationTransactionManager} tells the
 * server.
 */
public final class ApiDatabase extends Database {

    ApiDatabase(DatabaseClient client, ReactiveTransactionManager manager) {
        super(client, manager);
    }
}
