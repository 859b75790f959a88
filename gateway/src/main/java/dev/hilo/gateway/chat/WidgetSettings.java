package dev.hilo.gateway.chat;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the built widget lies.
 *
 * @param script as {@code web/widget} builds it
 */
@ConfigurationProperties("hilo.widget")
record WidgetSettings(
        @DefaultValue("web/dist/chat/widget.js") Path script) {}
