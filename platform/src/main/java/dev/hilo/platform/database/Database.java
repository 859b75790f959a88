package dev.hilo.platform.database;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One role's way to the service's database: SQL and the transactions it runs in. */
public abstract sealed class Database permits ApiDatabase, StreamDatabase {

    private final DatabaseClient client;
    private final TransactionalOperator transactions;

    Database(DatabaseClient client, ReactiveTransactionManager manager) {
        this.client = client;
        this.transactions = TransactionalOperator.create(manager);
    }

    /** A statement with named parameters. It sees rows only inside of {@link #inTransaction}. */
    public DatabaseClient.GenericExecuteSpec sql(String statement) {
        return client.sql(statement);
    }

    /** All of the work, or nothing of it. */
    public <T> Mono<T> inTransaction(Mono<T> work) {
        return transactions.transactional(work);
    }

    /** All of the work, or nothing of it. */
    public <T> Flux<T> inTransaction(Flux<T> work) {
        return transactions.transactional(work);
    }
}
