package dev.hilo.identity.database;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work for one organisation. Row level security shows and takes only rows of the organisation named here, whatever the
 * statements say; outside of such a transaction it shows none at all.
 */
public final class OrganisationTransactions {

    private static final String WORK_FOR = "select set_config('hilo.org', :org, true)";

    private final TransactionTemplate transactions;
    private final JdbcClient rows;

    OrganisationTransactions(PlatformTransactionManager manager, JdbcClient rows) {
        this.transactions = new TransactionTemplate(manager);
        this.rows = rows;
    }

    /** All of the work, or nothing of it. */
    public <T> T as(UUID organisation, Supplier<T> work) {
        return transactions.execute(status -> {
            workFor(organisation);
            return work.get();
        });
    }

    /** All of the work, or nothing of it. */
    public void run(UUID organisation, Runnable work) {
        transactions.executeWithoutResult(status -> {
            workFor(organisation);
            work.run();
        });
    }

    private void workFor(UUID organisation) {
        String told = rows.sql(WORK_FOR)
                .param("org", organisation.toString())
                .query(String.class)
                .single();
        if (!organisation.toString().equals(told)) {
            throw new IllegalStateException("The database did not take the organisation");
        }
    }
}
