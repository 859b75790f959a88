package dev.hilo.ingestion.webhooks;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The headers of a request as a map from lower-case name to first value; most adapters look at one of them. */
final class HeaderView extends AbstractMap<String, String> {

    private final HttpHeaders headers;

    HeaderView(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public @Nullable String get(Object name) {
        return name instanceof String text ? headers.getFirst(text) : null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public String getOrDefault(Object name, String otherwise) {
        String value = get(name);
        return value == null ? otherwise : value;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        Set<Map.Entry<String, String>> entries = new LinkedHashSet<>();
        for (String name : headers.headerNames()) {
            String value = headers.getFirst(name);
            if (value != null) {
                entries.add(Map.entry(name.toLowerCase(Locale.ROOT), value));
            }
        }
        return entries;
    }
}
