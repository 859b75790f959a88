package dev.hilo.identity.organisations;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.audit.AuditLog;
import dev.hilo.identity.events.TellOthers;
import dev.hilo.identity.regions.Regions;
import dev.hilo.identity.web.Version;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes what an organisation is called and where it works; inside of its transaction. */
@Component
class EditOrganisation {

    private final Organisations organisations;
    private final AuditLog audit;
    private final TellOthers tellOthers;

    EditOrganisation(Organisations organisations, AuditLog audit, TellOthers tellOthers) {
        this.organisations = organisations;
        this.audit = audit;
        this.tellOthers = tellOthers;
    }

    /** What is to change; nothing: it stays. */
    record Change(
            @Nullable String name,
            @Nullable String locale,
            @Nullable String timeZone,
            @Nullable String currency,
            @Nullable String country) {

        Organisation of(Organisation before) {
            return new Organisation(
                    before.id(),
                    Objects.requireNonNullElse(name, before.name()).strip(),
                    before.operator(),
                    Objects.requireNonNullElse(locale, before.locale()),
                    Objects.requireNonNullElse(timeZone, before.timeZone()),
                    Objects.requireNonNullElse(currency, before.currency()),
                    Objects.requireNonNullElse(country, before.country()),
                    before.createdAt(),
                    before.version() + 1);
        }
    }

    Organisation edit(Caller caller, @Nullable String ifMatch, Change change) {
        Regions.requireTimeZone(change.timeZone());
        Regions.requireCurrency(change.currency());
        Regions.requireCountry(change.country());
        Organisation before = organisations.ownForChange();
        Version.check(ifMatch, before.version());
        Organisation after = change.of(before);
        organisations.change(after);
        audit.record(caller, "organisation.changed", after.id().toString(), details(after));
        tellOthers.ofOrganisation();
        return after;
    }

    private static Map<String, String> details(Organisation after) {
        return Map.of(
                "name", after.name(),
                "locale", after.locale(),
                "timeZone", after.timeZone(),
                "currency", after.currency(),
                "country", after.country());
    }
}
