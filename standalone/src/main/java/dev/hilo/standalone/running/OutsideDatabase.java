package dev.hilo.standalone.running;

import dev.hilo.standalone.settings.Refusal;

/** A PostgreSQL that somebody else runs. */
final class OutsideDatabase {
    private static final String SCHEME = "postgresql://";

    private OutsideDatabase() {}

    /** {@code postgresql://host:port?sslmode=require} as JDBC says it, with the database every server has. */
    static String jdbcUrl(String url) {
        if (!url.startsWith(SCHEME) || url.indexOf('@') >= 0) {
            throw new Refusal(
                    "HILO_DATABASE_URL must read postgresql://host:port, without user and password, not \"%s\"."
                            .formatted(url));
        }
        int query = url.indexOf('?');
        String address = query < 0 ? url : url.substring(0, query);
        String options = query < 0 ? "" : url.substring(query);
        return "jdbc:" + (address.endsWith("/") ? address : address + "/") + "postgres" + options;
    }
}
