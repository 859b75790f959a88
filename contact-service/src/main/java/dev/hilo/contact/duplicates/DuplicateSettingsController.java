package dev.hilo.contact.duplicates;

import dev.hilo.platform.lists.Names;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What an organisation wants done with duplicates. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/duplicates/settings")
@Tag(name = "duplicates")
class DuplicateSettingsController {

    private static final double LEAST = 0.95;

    private final DuplicateSettingsRows settings;

    DuplicateSettingsController(DuplicateSettingsRows settings) {
        this.settings = settings;
    }

    /**
     * The settings.
     *
     * @param mode {@code off}, {@code propose} or {@code auto}
     * @param threshold of probability, from which {@code auto} merges
     */
    record DuplicateSettingsView(
            @Nullable String mode, @Nullable Double threshold) {

        static DuplicateSettingsView of(DuplicateSettings settings) {
            return new DuplicateSettingsView(Names.of(settings.mode()), settings.threshold());
        }

        DuplicateSettings settings() {
            DuplicateMode wanted = Arrays.stream(DuplicateMode.values())
                    .filter(known -> Names.of(known).equals(mode))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("mode", "one-of", "off, propose, auto"));
            double from = threshold == null ? DuplicateSettings.DEFAULT.threshold() : threshold;
            if (!(from >= LEAST && from <= 1)) {
                throw Problem.invalid("threshold", "between", LEAST, 1);
            }
            return new DuplicateSettings(wanted, from);
        }
    }

    @GetMapping
    @Operation(summary = "Whether duplicates are looked for, proposed or merged by themselves")
    Mono<DuplicateSettingsView> find(@Parameter(hidden = true) Caller caller) {
        var _ = caller.require("contacts:view");
        return settings.find().map(DuplicateSettingsView::of);
    }

    @PutMapping
    @Operation(summary = "Changes it, for whatever is compared from now on")
    Mono<DuplicateSettingsView> save(
            @Parameter(hidden = true) Caller caller, @RequestBody DuplicateSettingsView wanted) {
        var _ = caller.require("contacts:configure");
        return settings.save(caller.org(), wanted.settings())
                .then(settings.find())
                .map(DuplicateSettingsView::of);
    }
}
