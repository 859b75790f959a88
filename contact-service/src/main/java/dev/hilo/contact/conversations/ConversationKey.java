package dev.hilo.contact.conversations;

import dev.hilo.contracts.channel.Channel;
import java.util.UUID;

/** A contact on one channel account, in private or in one of its group chats. */
public record ConversationKey(UUID org, UUID contactId, UUID account, Channel channel, String thread) {}
