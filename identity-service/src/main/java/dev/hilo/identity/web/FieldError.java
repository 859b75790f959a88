package dev.hilo.identity.web;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param field path of the field
 * @param code stable, for programs; its text is in {@code problems.properties} under {@code field.<code>}
 * @param arguments that the text names
 */
public record FieldError(String field, String code, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }
}
