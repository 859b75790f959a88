package dev.hilo.gateway.app;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the built app lies.
 *
 * @param folder with {@code index.html} and the files it names, as {@code vite build} leaves it
 */
@ConfigurationProperties("hilo.app")
public record AppSettings(@DefaultValue("web/dist") Path folder) {}
