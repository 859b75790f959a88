package dev.hilo.contact.merging;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a field holds of which a person has many: the items of an array, or the members of an object one by one. */
final class Elements {

    private Elements() {}

    static Set<JsonNode> of(ObjectNode values, MergeField field) {
        JsonNode value = values.path(field.column());
        return value instanceof ObjectNode members
                ? members.properties().stream()
                        .<JsonNode>map(
                                member -> JsonNodeFactory.instance.objectNode().set(member.getKey(), member.getValue()))
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : value.valueStream().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static void put(ObjectNode values, MergeField field, Set<JsonNode> elements) {
        if (values.path(field.column()) instanceof ObjectNode) {
            ObjectNode members = values.putObject(field.column());
            elements.forEach(member -> members.setAll((ObjectNode) member));
        } else {
            ArrayNode items = values.putArray(field.column());
            elements.forEach(items::add);
        }
    }

    /** All of one, and what the other has that one says nothing about. */
    static Set<JsonNode> joined(Set<JsonNode> one, Set<JsonNode> other) {
        Set<String> said = one.stream().map(Elements::subject).collect(Collectors.toSet());
        Set<JsonNode> all = new LinkedHashSet<>(one);
        other.stream().filter(element -> !said.contains(subject(element))).forEach(all::add);
        return all;
    }

    private static String subject(JsonNode element) {
        return element instanceof ObjectNode member ? String.join("", member.propertyNames()) : element.toString();
    }

    static String text(JsonNode element) {
        return element instanceof ObjectNode member
                ? member.properties().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue().asString(""))
                        .collect(Collectors.joining())
                : element.asString("");
    }
}
