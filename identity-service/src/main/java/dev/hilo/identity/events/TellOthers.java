package dev.hilo.identity.events;

import dev.hilo.contracts.identity.IdentityEvent.UserChanged;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells what is now, in the transaction that made it so. */
@Component
public class TellOthers {

    private static final int AT_ONCE = 500;

    private final Pictures pictures;
    private final Outbox outbox;

    TellOthers(Pictures pictures, Outbox outbox) {
        this.pictures = pictures;
        this.outbox = outbox;
    }

    /** These users are new, or are not what they were. */
    public void ofUsers(Collection<UUID> users) {
        outbox.append(pictures.users(users));
    }

    /** This team is new, or is not what it was. */
    public void ofTeam(UUID team) {
        outbox.append(pictures.team(team));
    }

    /** The organisation that is worked for is new, or is not what it was. */
    public void ofOrganisation() {
        outbox.append(pictures.organisation());
    }

    /** All of it; who knows it already learns nothing new. */
    void everything() {
        outbox.appendForInstallation(pictures.everyOrganisation());
        outbox.appendForInstallation(pictures.everyTeam());
        UUID last = new UUID(0, 0);
        List<UserChanged> users;
        do {
            users = pictures.everyUser(last, AT_ONCE);
            outbox.appendForInstallation(users);
            last = users.isEmpty() ? last : users.getLast().userId();
        } while (users.size() == AT_ONCE);
    }
}
