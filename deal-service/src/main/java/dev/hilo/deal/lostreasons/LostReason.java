package dev.hilo.deal.lostreasons;

import java.util.UUID;

/**
 * Why a deal may be lost.
 *
 * @param needsText says nothing without a text beside it
 */
public record LostReason(UUID id, String name, boolean needsText, int position, boolean archived) {}
