package dev.hilo.contact.conversations;

/** Whether somebody still has to look after a conversation. */
enum ConversationStatus {
    OPEN,
    PENDING,
    SOLVED
}
