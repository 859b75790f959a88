package dev.hilo.contact.merging;

import dev.hilo.platform.lists.Names;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A merge as it is asked for.
 *
 * @param choices for each field whose value is shown: {@code "survivor"} or {@code merged}
 */
record NewMerge(
        @Nullable String survivorId,
        @Nullable String mergedId,
        @Nullable Map<String, @Nullable String> choices) {

    UUID survivor() {
        return required("survivorId", survivorId);
    }

    UUID merged() {
        return required("mergedId", mergedId);
    }

    /** The choices, or 422 naming every one that cannot be meant. */
    Map<MergeField, Side> chosen() {
        Map<MergeField, Side> chosen = new EnumMap<>(MergeField.class);
        List<FieldError> errors = (choices == null
                        ? Stream.<Map.Entry<String, @Nullable String>>empty()
                        : choices.entrySet().stream())
                .flatMap(choice -> read(choice.getKey(), choice.getValue(), chosen).stream())
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return chosen;
    }

    private static Optional<FieldError> read(String word, @Nullable String side, Map<MergeField, Side> chosen) {
        String path = "choices." + word;
        Optional<MergeField> field = MergeField.named(word);
        if (field.isEmpty()) {
            return Optional.of(new FieldError(path, "unknown", String.join(", ", MergeField.words())));
        }
        Optional<Side> meant = Arrays.stream(Side.values())
                .filter(known -> Names.of(known).equals(side))
                .findFirst();
        meant.ifPresent(known -> chosen.put(field.get(), known));
        return meant.isPresent() ? Optional.empty() : Optional.of(new FieldError(path, "one-of", "survivor, merged"));
    }

    private static UUID required(String field, @Nullable String id) {
        return Parameters.id(field, id).orElseThrow(() -> Problem.invalid(field, "required"));
    }
}
