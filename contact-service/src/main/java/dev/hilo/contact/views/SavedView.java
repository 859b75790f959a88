package dev.hilo.contact.views;

import dev.hilo.contact.history.RecordKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A list under a name.
 *
 * @param owner the user who keeps it
 * @param shared whether everybody in the organisation sees it
 * @param query parameters of the list, as they stand in its address
 * @param columns that are shown, in their order
 * @param place among the views
 */
record SavedView(
        UUID id,
        UUID owner,
        RecordKind record,
        String name,
        boolean shared,
        Map<String, String> query,
        List<String> columns,
        int place,
        long version) {}
