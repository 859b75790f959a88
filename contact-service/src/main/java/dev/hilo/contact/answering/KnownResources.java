package dev.hilo.contact.answering;

import dev.hilo.contracts.channel.ChannelResource;
import dev.hilo.contracts.channel.ChannelResource.AccountChanged;
import dev.hilo.contracts.channel.ChannelResource.ApprovedTemplate;
import dev.hilo.contracts.channel.ChannelResource.FileUploaded;
import dev.hilo.contracts.channel.ChannelResource.TemplatesChanged;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What ingestion-service tells of its accounts, templates and files, as the last word of each. */
@Repository
class KnownResources {

    private static final String ACCOUNT = """
            insert into channel_accounts as a (id, org_id, channel, name, address, sends, closed, version)
            values (:id, :org, :channel, :name, :address, :sends, :closed, :version)
            on conflict (id) do update
               set name = excluded.name, address = excluded.address, sends = excluded.sends, closed = excluded.closed,
                   version = excluded.version
             where excluded.version > a.version
            """;

    /** The templates told last stay; an older list that comes late changes nothing. */
    private static final String TEMPLATES = """
            insert into message_templates as t (account_id, name, language, org_id, category, body, parameters, told_at)
            select :account, name, language, :org, category, body, parameters, :at::timestamptz
              from unnest(:names::text[], :languages::text[], :categories::text[], :bodies::text[], :parameters::bigint[])
                   as row (name, language, category, body, parameters)
            on conflict (account_id, name, language) do update
               set category = excluded.category, body = excluded.body, parameters = excluded.parameters, told_at = excluded.told_at
             where excluded.told_at >= t.told_at
            """;

    private static final String FORGET_TEMPLATES = """
            delete from message_templates where account_id = :account and told_at < :at::timestamptz
            """;

    private static final String FILE = """
            insert into uploaded_files (id, org_id, mime_type, file_name, size, sha256)
            values (:id, :org, :type, :name, :size, :sha256)
            on conflict do nothing
            """;

    private final StreamDatabase database;

    KnownResources(StreamDatabase database) {
        this.database = database;
    }

    Mono<Void> keep(ChannelResource resource) {
        return switch (resource) {
            case AccountChanged account -> account(account);
            case TemplatesChanged templates -> templates(templates);
            case FileUploaded file -> file(file);
        };
    }

    private Mono<Void> account(AccountChanged account) {
        return database.sql(ACCOUNT)
                .bind("id", account.accountId())
                .bind("org", account.org())
                .bind("channel", account.channel().name())
                .bind("name", account.name())
                .bind("address", account.address())
                .bind("sends", account.sends())
                .bind("closed", account.closed())
                .bind("version", account.version())
                .then();
    }

    private Mono<Void> templates(TemplatesChanged told) {
        return Rows.of(told.templates())
                .text("names", ApprovedTemplate::name)
                .text("languages", ApprovedTemplate::language)
                .text("categories", ApprovedTemplate::category)
                .text("bodies", ApprovedTemplate::body)
                .integer("parameters", template -> (long) template.parameters())
                .bindTo(database.sql(TEMPLATES))
                .bind("account", told.accountId())
                .bind("org", told.org())
                .bind("at", told.occurredAt().toString())
                .then()
                .then(database.sql(FORGET_TEMPLATES)
                        .bind("account", told.accountId())
                        .bind("at", told.occurredAt().toString())
                        .then())
                .as(database::inTransaction);
    }

    private Mono<Void> file(FileUploaded file) {
        return database.sql(FILE)
                .bind("id", file.fileId())
                .bind("org", file.org())
                .bind("type", file.mimeType())
                .bind("name", file.fileName())
                .bind("size", file.size())
                .bind("sha256", file.sha256())
                .then();
    }
}
