package dev.hilo.platform.database;

import dev.hilo.platform.tenancy.Tenancy;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import reactor.core.publisher.Mono;

/**
 * Tells the server, at the start of each transaction, whose rows may be seen in it. Without an organisation in the
 * context nothing is told and nothing is seen.
 */
final class OrganisationTransactionManager extends R2dbcTransactionManager {

    OrganisationTransactionManager(ConnectionFactory connections) {
        super(connections);
    }

    @Override
    protected Mono<Void> prepareTransactionalConnection(Connection connection, TransactionDefinition definition) {
        return super.prepareTransactionalConnection(connection, definition)
                .then(Tenancy.organisation())
                // The value is a UUID, so it cannot carry SQL; a simple query saves the parse and bind round trip.
                .flatMap(org -> Mono.from(connection
                        .createStatement("set local hilo.org = '%s'".formatted(org))
                        .execute()))
                .flatMap(result -> Mono.from(result.getRowsUpdated()))
                .then();
    }
}
