package dev.hilo.ingestion.webchat;

import dev.hilo.ingestion.accounts.AccountDirectory;
import dev.hilo.ingestion.accounts.OpenAccount;
import dev.hilo.platform.web.Problem;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The sites where a widget may stand. */
@Component
class ChatSites {

    private static final String CHANNEL = "webchat";

    private final AccountDirectory accounts;
    private final String ownOrigin;

    ChatSites(AccountDirectory accounts, @Value("${hilo.public-url}") String publicUrl) {
        this.accounts = accounts;
        this.ownOrigin = publicUrl.replaceAll("/+$", "");
    }

    /**
     * The account of a site.
     *
     * @param origin as the browser says; nothing where no browser speaks, or the page is our own
     * @return fails with 404 if there is none, with 403 if the widget may not stand where it stands
     */
    Mono<OpenAccount> open(String siteKey, @Nullable String origin) {
        return accounts.find(CHANNEL, siteKey)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .doOnNext(account -> requireAllowed(account, origin));
    }

    private void requireAllowed(OpenAccount account, @Nullable String origin) {
        if (origin != null && !origin.equals(ownOrigin) && !isAllowed(account, origin)) {
            throw new Problem(HttpStatus.FORBIDDEN, "origin-not-allowed");
        }
    }

    private static boolean isAllowed(OpenAccount account, String origin) {
        String allowed = account.account().settings().getOrDefault(WebChatAdapter.ORIGINS, "");
        return Arrays.stream(allowed.split(",", -1))
                .map(site -> site.strip().replaceAll("/+$", "").toLowerCase(Locale.ROOT))
                .anyMatch(site -> site.equals("*") || site.equals(origin.toLowerCase(Locale.ROOT)));
    }
}
