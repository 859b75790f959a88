package dev.hilo.identity.users;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a user is signed in: browser sessions at this service, and the tokens that clients hold for them. */
@Repository
class SignIns {

    private static final String END_SESSIONS = "delete from spring_session where principal_name = :user";
    private static final String END_TOKENS = "delete from oauth2_authorization where principal_name = :user";

    private final JdbcClient rows;

    SignIns(JdbcClient rows) {
        this.rows = rows;
    }

    /** Ends all of them. Access tokens already given out live on for their five minutes; none can be renewed. */
    void end(UUID user) {
        rows.sql(END_SESSIONS).param("user", user.toString()).update();
        rows.sql(END_TOKENS).param("user", user.toString()).update();
    }
}
