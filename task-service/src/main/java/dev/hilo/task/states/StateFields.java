package dev.hilo.task.states;

import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.wording.Typed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be said of a state. */
@Schema(name = "TaskStateFields")
record StateFields(
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable Phase phase,
        @Nullable String color,
        @Nullable Boolean archived) {

    private static final int LONGEST_NAME = 60;
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    static StateFields of(TaskState state) {
        return new StateFields(state.name(), state.nameEn(), state.phase(), state.color(), state.archived());
    }

    /** The state that these fields describe; everything that is wrong with them at once. */
    TaskState state(UUID id, long place, long version) {
        List<FieldError> errors = new ArrayList<>();
        String title = Typed.title("name", name, LONGEST_NAME, errors);
        String english = Typed.line("nameEn", nameEn, LONGEST_NAME, errors);
        String hue = Objects.requireNonNullElse(color, "#64748b");
        if (!COLOR.matcher(hue).matches()) {
            errors.add(new FieldError("color", "color"));
        }
        if (phase == null) {
            errors.add(new FieldError("phase", "required"));
        }
        if (phase == null || !errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new TaskState(id, title, english, phase, hue, place, Boolean.TRUE.equals(archived), version);
    }
}
