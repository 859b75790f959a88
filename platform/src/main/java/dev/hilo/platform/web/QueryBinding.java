package dev.hilo.platform.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Queries are records, made by their constructors; without this, {@code q[0]=x} would be set as a property, and fail.
 */
@ControllerAdvice
final class QueryBinding {

    @InitBinder
    void bindByConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
