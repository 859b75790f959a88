package dev.hilo.identity.bootstrap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Held by one replica at a time; the database gives it back when the holder dies. */
@Repository
class InstallationLock {

    private static final String TAKE = "select pg_advisory_xact_lock(7102)";

    private final JdbcClient rows;
    private final TransactionTemplate transactions;

    InstallationLock(JdbcClient rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.transactions = new TransactionTemplate(transactions);
    }

    void whileHeld(Runnable work) {
        transactions.executeWithoutResult(status -> {
            rows.sql(TAKE).query(rs -> {});
            work.run();
        });
    }
}
