package dev.hilo.gateway.live;

import dev.hilo.contracts.contact.CompanyEvent;
import dev.hilo.contracts.contact.CompanyEvent.CompanyChanged;
import dev.hilo.contracts.contact.CompanyEvent.RenewalDue;
import dev.hilo.contracts.contact.ContactEvent;
import dev.hilo.contracts.contact.ContactEvent.ContactChanged;
import dev.hilo.contracts.contact.ContactEvent.ContactCreated;
import dev.hilo.contracts.contact.ContactEvent.ContactErased;
import dev.hilo.contracts.contact.ContactEvent.ContactMerged;
import dev.hilo.contracts.contact.ContactEvent.ContactUnmerged;
import dev.hilo.contracts.contact.ContactEvent.DuplicateSuspected;
import dev.hilo.contracts.contact.ContactEvent.HandleAttached;
import dev.hilo.contracts.conversation.ConversationEvent;
import dev.hilo.contracts.conversation.ConversationEvent.ColleagueMentioned;
import dev.hilo.contracts.conversation.ConversationEvent.ConversationChanged;
import dev.hilo.contracts.conversation.ConversationEvent.ConversationRead;
import dev.hilo.contracts.conversation.ConversationEvent.MessageAdded;
import dev.hilo.contracts.conversation.ConversationEvent.MessageChanged;
import dev.hilo.contracts.conversation.ConversationEvent.MessageDelivery;
import dev.hilo.contracts.deal.DealEvent;
import dev.hilo.contracts.deal.DealEvent.DealChanged;
import dev.hilo.contracts.task.TaskEvent;
import dev.hilo.contracts.task.TaskEvent.ActivityLogged;
import dev.hilo.contracts.task.TaskEvent.NotificationRaised;
import dev.hilo.contracts.task.TaskEvent.TaskChanged;
import dev.hilo.gateway.live.Audience.OwnerUnknown;
import dev.hilo.gateway.live.Audience.Person;
import dev.hilo.gateway.live.Audience.Viewers;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom each event is for. */
final class Audiences {

    private static final String CONVERSATIONS = "conversations:view";
    private static final String CONTACTS = "contacts:view";
    private static final String COMPANIES = "companies:view";
    private static final String DEALS = "deals:view";
    private static final String TASKS = "tasks:view";

    private Audiences() {}

    static Audience of(ConversationEvent event) {
        return switch (event) {
            case ConversationRead read -> new Person(read.userId());
            case ColleagueMentioned mentioned -> new Person(mentioned.userId());
            case MessageAdded _ -> ofConversation(event);
            case MessageChanged _ -> ofConversation(event);
            case MessageDelivery _ -> ofConversation(event);
            case ConversationChanged _ -> ofConversation(event);
        };
    }

    static Audience of(ContactEvent event) {
        return switch (event) {
            case ContactChanged changed -> viewers(CONTACTS, changed.ownerId());
            case ContactCreated _ -> ofContact(event);
            case HandleAttached _ -> ofContact(event);
            case DuplicateSuspected _ -> ofContact(event);
            case ContactMerged _ -> ofContact(event);
            case ContactUnmerged _ -> ofContact(event);
            case ContactErased _ -> ofContact(event);
        };
    }

    static Audience of(CompanyEvent event) {
        return switch (event) {
            case CompanyChanged changed -> viewers(COMPANIES, changed.ownerId());
            case RenewalDue due -> new OwnerUnknown(COMPANIES, hint("companyId", due.companyId()));
        };
    }

    static Audience of(DealEvent event) {
        return switch (event) {
            case DealChanged changed -> viewers(DEALS, changed.deal().ownerId());
        };
    }

    static Audience of(TaskEvent event) {
        return switch (event) {
            case TaskChanged changed -> ofTask(changed.task());
            case ActivityLogged logged -> viewers(TASKS, logged.actor());
            case NotificationRaised raised -> new Person(raised.userId());
        };
    }

    /** Its assignee may see it, and so may the owner of the contact, whom no event of a conversation names. */
    private static Audience ofConversation(ConversationEvent event) {
        return new OwnerUnknown(CONVERSATIONS, hint("conversationId", event.conversationId()));
    }

    private static Audience ofContact(ContactEvent event) {
        return new OwnerUnknown(CONTACTS, hint("contactId", event.contactId()));
    }

    private static Audience ofTask(TaskEvent.Task task) {
        return new Viewers(TASKS, known(task.assigneeId()), known(task.teamId()));
    }

    private static Audience viewers(String permission, @Nullable UUID owner) {
        return new Viewers(permission, known(owner), Set.of());
    }

    private static Set<UUID> known(@Nullable UUID id) {
        return Stream.of(id).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    private static String hint(String name, UUID id) {
        return "{\"%s\":\"%s\"}".formatted(name, id);
    }
}
