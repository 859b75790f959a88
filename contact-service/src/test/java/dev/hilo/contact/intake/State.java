package dev.hilo.contact.intake;

import dev.hilo.testing.TestEnvironment;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All that an organisation's tables say, without the ids and times that differ from run to run. */
record State(List<String> contacts, List<String> messages, List<String> conversations, List<String> engagements) {

    private static final String CONTACTS = """
            select c.display_name || ' ' || coalesce(string_agg(h.kind || '=' || h.value || case when h.valid_to is null then '' else '†' end, ',' order by h.kind, h.value), '')
              from contacts c left join handles h on h.contact_id = c.id
             where c.org_id = ? group by c.id, c.display_name order by 1
            """;

    private static final String MESSAGES = """
            select concat_ws('|', s.provider_key, m.direction, m.kind, coalesce(s.edited ->> 'text', m.text), m.text, m.sent_at, s.status, s.edited_at,
                             s.deleted_at, s.provisional, c.display_name, m.reply_to, s.message_id = m.id)
              from message_states s
              left join messages m on m.account_id = s.account_id and m.provider_key = s.provider_key
              left join contacts c on c.id = m.contact_id
             where s.org_id = ? order by 1
            """;

    private static final String CONVERSATIONS = """
            select concat_ws('|', co.display_name, v.channel, v.thread, v.status, v.unread, v.messages, v.last_message_at, v.last_inbound_at)
              from conversations v join contacts co on co.id = v.contact_id where v.org_id = ? order by 1
            """;

    private static final String ENGAGEMENTS = """
            select concat_ws('|', c.display_name, round(e.mass::numeric, 6), round(e.messages_part::numeric, 6), round(e.answers_part::numeric, 6),
                             round(e.unanswered_part::numeric, 6), e.channels, e.interactions, e.last_in_at, e.last_out_at, e.last_interaction_at)
              from engagements e join contacts c on c.id = e.contact_id where e.org_id = ? order by 1
            """;

    static State of(TestEnvironment environment, UUID org) {
        try (Connection database = DriverManager.getConnection(environment.jdbcUrl("stream"))) {
            return new State(
                    lines(database, CONTACTS, org),
                    lines(database, MESSAGES, org),
                    lines(database, CONVERSATIONS, org),
                    lines(database, ENGAGEMENTS, org));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> lines(Connection database, String query, UUID org) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setObject(1, org);
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines;
        }
    }
}
