package dev.hilo.deal.fields;

import dev.hilo.deal.fields.DealField.FieldKind;
import dev.hilo.platform.audit.AuditLog;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The organisation's own fields of deals, set up. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/deals/fields")
@Tag(name = "deals")
class DealFieldController {

    private static final String CONFIGURE = "deals:configure";
    private static final Pattern KEY = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,49}");
    private static final int MOST_OPTIONS = 200;

    private final ApiDatabase database;
    private final DealFieldDefinitions fields;
    private final MergePatch mergePatch;
    private final AuditLog audit;

    DealFieldController(ApiDatabase database, DealFieldDefinitions fields, MergePatch mergePatch, AuditLog audit) {
        this.database = database;
        this.fields = fields;
        this.mergePatch = mergePatch;
        this.audit = audit;
    }

    record NewDealField(
            @Nullable String key,
            @Nullable String name,
            @Nullable FieldKind kind,
            @Nullable List<@Nullable String> options,
            @Nullable Boolean required) {}

    /** What may be changed: its key and kind stay, for values hang on them. */
    record DealFieldChange(
            @Nullable String name, @Nullable List<@Nullable String> options, boolean required, boolean archived) {}

    @GetMapping
    @Operation(summary = "The organisation's own fields of deals")
    Mono<Page<DealField>> list(
            @Parameter(hidden = true) Caller caller, @RequestParam(required = false) @Nullable String archived) {
        var _ = caller.require("deals:view");
        return database.inTransaction(
                        fields.list(Parameters.flag("archived", archived)).collectList())
                .map(found -> new Page<>(found, null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "One more field")
    Mono<DealField> create(@Parameter(hidden = true) Caller caller, @RequestBody NewDealField asked) {
        var _ = caller.require(CONFIGURE);
        DealField field = field(asked);
        return fields.add(caller.org(), field)
                .filter(added -> added)
                .switchIfEmpty(Mono.error(() -> Problem.invalid("key", "taken")))
                .then(audit.append(caller, "dealfield.created", field.id(), Map.of("key", field.key())))
                .as(database::inTransaction)
                .thenReturn(field);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Renames, requires or archives a field by JSON merge patch")
    Mono<DealField> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @Schema(implementation = DealFieldChange.class) @RequestBody JsonNode patch) {
        var _ = caller.require(CONFIGURE);
        return fields.find(id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(present -> changed(present, patch))
                .delayUntil(fields::change)
                .delayUntil(field -> audit.append(caller, "dealfield.changed", id, Map.of("key", field.key())))
                .as(database::inTransaction);
    }

    private static DealField field(NewDealField asked) {
        if (asked.key() == null || !KEY.matcher(asked.key()).matches()) {
            throw Problem.invalid("key", "pattern");
        }
        if (asked.kind() == null) {
            throw Problem.invalid("kind", "required");
        }
        return new DealField(
                Ids.next(),
                asked.key(),
                name(asked.name()),
                asked.kind(),
                options(asked.kind(), asked.options()),
                Boolean.TRUE.equals(asked.required()),
                false);
    }

    private DealField changed(DealField present, JsonNode patch) {
        DealFieldChange before = new DealFieldChange(
                present.name(), List.copyOf(present.options()), present.required(), present.archived());
        DealFieldChange after = mergePatch.apply(before, patch, DealFieldChange.class);
        return new DealField(
                present.id(),
                present.key(),
                name(after.name()),
                present.kind(),
                options(present.kind(), after.options()),
                after.required(),
                after.archived());
    }

    private static String name(@Nullable String asked) {
        return Parameters.text("name", asked).orElseThrow(() -> Problem.invalid("name", "required"));
    }

    private static List<String> options(FieldKind kind, @Nullable List<@Nullable String> asked) {
        List<String> options = asked == null
                ? List.of()
                : asked.stream()
                        .flatMap(option -> Parameters.text("options", option).stream())
                        .distinct()
                        .toList();
        if (kind == FieldKind.CHOICE && options.isEmpty()) {
            throw Problem.invalid("options", "required");
        }
        if (options.size() > MOST_OPTIONS) {
            throw Problem.invalid("options", "too-many", MOST_OPTIONS);
        }
        return options;
    }
}
