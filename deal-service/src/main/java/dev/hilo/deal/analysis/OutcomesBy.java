package dev.hilo.deal.analysis;

/** What deals may be compared by: the key and the name of it, of deals {@code d}. */
enum OutcomesBy {
    REASON("coalesce(d.lost_reason_id::text, '')", "select name from lost_reasons where id::text = c.key"),
    OWNER("coalesce(d.owner_id::text, '')", "select name from directory_users where id::text = c.key"),
    SOURCE("d.source", "select c.key"),
    MONTH("to_char(d.closed_at at time zone :zone, 'YYYY-MM')", "select c.key");

    private final String key;
    private final String name;

    OutcomesBy(String key, String name) {
        this.key = key;
        this.name = name;
    }

    String key() {
        return key;
    }

    String name(String of) {
        return name.replace("c.key", of);
    }
}
