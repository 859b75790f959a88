package dev.hilo.contact.companies;

import dev.hilo.contact.users.KnownUsers;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whether what a company names is there, and may be named by it. */
@Component
class CompanyReferences {

    private final CompanyWrites companies;
    private final KnownUsers users;

    CompanyReferences(CompanyWrites companies, KnownUsers users) {
        this.companies = companies;
        this.users = users;
    }

    /** Everything that is wrong with what is new in it. */
    Mono<List<FieldError>> errors(Caller caller, UUID id, CompanyRecord before, CompanyRecord company) {
        return Flux.concat(
                        parent(id, before, company),
                        domain(id, before, company),
                        mainContact(before, company),
                        owner(caller, before, company))
                .collectList();
    }

    private Mono<FieldError> parent(UUID id, CompanyRecord before, CompanyRecord company) {
        UUID parent = company.parentId();
        if (parent == null || parent.equals(before.parentId())) {
            return Mono.empty();
        }
        return companies.above(id, parent).mapNotNull(above -> {
            if (!above.known()) {
                return new FieldError("parentId", "no-such-company");
            }
            return above.circle() ? new FieldError("parentId", "circle") : null;
        });
    }

    private Mono<FieldError> domain(UUID id, CompanyRecord before, CompanyRecord company) {
        if (company.domain().isEmpty() || company.domain().equals(before.domain())) {
            return Mono.empty();
        }
        return companies
                .domainTaken(id, company.domain())
                .filter(taken -> taken)
                .map(_ -> new FieldError("domain", "taken"));
    }

    private Mono<FieldError> mainContact(CompanyRecord before, CompanyRecord company) {
        UUID contact = company.mainContactId();
        if (contact == null || contact.equals(before.mainContactId())) {
            return Mono.empty();
        }
        return companies
                .contactExists(contact)
                .filter(known -> !known)
                .map(_ -> new FieldError("mainContactId", "no-such-contact"));
    }

    private Mono<FieldError> owner(Caller caller, CompanyRecord before, CompanyRecord company) {
        UUID owner = company.owner();
        if (owner == null || owner.equals(Reach.user(caller)) || Objects.equals(owner, before.owner())) {
            return Mono.empty();
        }
        return users.strangers(Set.of(owner))
                .filter(strangers -> !strangers.isEmpty())
                .map(_ -> new FieldError("owner", "no-such-user"));
    }
}
