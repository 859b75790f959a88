package dev.hilo.platform.web;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param field path of the field, for example {@code emails[0].value}
 * @param code stable, for programs; the texts for people are in {@code problems.properties} under {@code field.<code>}
 * @param arguments that the text names
 */
public record FieldError(String field, String code, List<Object> arguments) {

    public FieldError(String field, String code, Object... arguments) {
        this(field, code, List.of(arguments));
    }
}
