package dev.hilo.ingestion.templates;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.ChannelResource.ApprovedTemplate;
import dev.hilo.contracts.channel.ChannelResource.TemplatesChanged;
import dev.hilo.ingestion.accounts.AccountDirectory;
import dev.hilo.ingestion.accounts.AccountHealth;
import dev.hilo.ingestion.accounts.OpenAccount;
import dev.hilo.ingestion.calls.CallOutcome;
import dev.hilo.ingestion.calls.ProviderCalls;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.kafka.Await;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.outbox.OutboxRelay;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks for the templates of every WhatsApp account again and again: nobody is told reliably when one changes. */
@Component
class TemplateWorker {

    private static final Logger LOG = LoggerFactory.getLogger(TemplateWorker.class);

    private final AccountDirectory accounts;
    private final AccountHealth health;
    private final ProviderCalls calls;
    private final StreamDatabase database;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Clock clock;
    private final URI graph;

    @SuppressWarnings("TooManyParameters") // wiring
    TemplateWorker(
            AccountDirectory accounts,
            AccountHealth health,
            ProviderCalls calls,
            StreamDatabase database,
            Outbox outbox,
            OutboxRelay relay,
            Clock clock,
            @Value("${hilo.sending.whatsapp-url:https://graph.facebook.com/v25.0}") URI graph) {
        this.accounts = accounts;
        this.health = health;
        this.calls = calls;
        this.database = database;
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
        this.graph = graph;
    }

    @Scheduled(initialDelayString = "${hilo.templates.first:5s}", fixedDelayString = "${hilo.templates.every:10m}")
    void ask() {
        try {
            List<OpenAccount> found =
                    Await.completionOf(accounts.withTemplates().collectList());
            (found == null ? List.<OpenAccount>of() : found).forEach(this::ask);
        } catch (RuntimeException away) {
            LOG.warn("Templates are asked for later: {}", away.toString());
        }
    }

    private void ask(OpenAccount account) {
        String business = account.account()
                .settings()
                .getOrDefault("businessAccountId", "")
                .replaceAll("\\W", "");
        URI address = URI.create("%s/%s/message_templates?limit=500&fields=name,language,status,category,components"
                .formatted(graph, business));
        String token = account.secrets().getOrDefault("accessToken", "");
        switch (calls.get(address, token)) {
            case CallOutcome.Answered answer
            when answer.successful() -> tell(account, ApprovedTemplates.of(answer.body()));
            case CallOutcome.Answered answer ->
                health.failed(account.account().id(), "templates cannot be read: " + answer.status());
            case CallOutcome.NotCalled _, CallOutcome.NoAnswer _ ->
                LOG.debug("The templates of {} are asked for later", account);
        }
    }

    private void tell(OpenAccount account, List<ApprovedTemplate> templates) {
        TemplatesChanged event = new TemplatesChanged(
                Ids.next(),
                account.account().org(),
                clock.instant(),
                account.account().id(),
                templates);
        var _ = Await.completionOf(outbox.append(database, Topics.CHANNEL_RESOURCES, List.of(event)));
        relay.wake();
    }
}
