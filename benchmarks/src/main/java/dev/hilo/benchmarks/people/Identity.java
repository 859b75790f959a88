package dev.hilo.benchmarks.people;

import java.util.List;

/**
 * A person as one channel knows them: what the product must show as one contact.
 *
 * @param name as they call themselves on that channel
 * @param handles all by which they are ever seen there
 */
public record Identity(String name, List<Handle> handles) {

    public Identity {
        handles = List.copyOf(handles);
    }

    /** By which their posts stay in order. */
    public String lane() {
        return handles.getFirst().kind() + ':' + handles.getFirst().value();
    }

    /** Their handle of a kind; empty if they have none. */
    public String value(String kind) {
        return handles.stream()
                .filter(handle -> handle.kind().equals(kind))
                .map(Handle::value)
                .findFirst()
                .orElse("");
    }

    /** The first word of the name. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }

    /** The rest of the name; may be empty. */
    public String lastName() {
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(space + 1);
    }
}
