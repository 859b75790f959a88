package dev.hilo.deal.pipelines;

import dev.hilo.platform.web.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a pipeline has to be. */
final class PipelineRules {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_STAGES = 30;
    private static final int MOST_DAYS = 3650;
    private static final Pattern COLOR = Pattern.compile("[a-z]{3,20}|#[0-9a-fA-F]{6}");

    private final List<FieldError> errors = new ArrayList<>();

    private PipelineRules() {}

    /** Everything that is wrong with a pipeline of this name and these stages. */
    static List<FieldError> errorsOf(@Nullable String name, List<StageDraft> stages) {
        PipelineRules rules = new PipelineRules();
        rules.name("name", name);
        rules.stages(stages);
        return rules.errors;
    }

    /** A text in one line, without what PostgreSQL can't hold and without blanks around it. */
    static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private void name(String field, @Nullable String name) {
        String line = line(name);
        if (line.isEmpty()) {
            errors.add(new FieldError(field, "required"));
        } else if (line.length() > LONGEST_NAME) {
            errors.add(new FieldError(field, "too-long", LONGEST_NAME));
        }
    }

    private void stages(List<StageDraft> stages) {
        if (stages.size() > MOST_STAGES) {
            errors.add(new FieldError("stages", "too-many", MOST_STAGES));
            return;
        }
        require(stages, StageType.WON, "one-won-stage");
        require(stages, StageType.LOST, "one-lost-stage");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            stage("stages[%d].".formatted(i), stages.get(i), names);
        }
    }

    private void require(List<StageDraft> stages, StageType type, String code) {
        if (stages.stream().noneMatch(stage -> stage.type() == type)) {
            errors.add(new FieldError("stages", code));
        }
    }

    private void stage(String path, StageDraft stage, Set<String> names) {
        name(path + "name", stage.name());
        if (!names.add(line(stage.name()).toLowerCase(Locale.ROOT))) {
            errors.add(new FieldError(path + "name", "taken"));
        }
        if (stage.type() == null) {
            errors.add(new FieldError(path + "type", "required"));
        }
        if (stage.color() != null && !COLOR.matcher(stage.color()).matches()) {
            errors.add(new FieldError(path + "color", "pattern"));
        }
        between(path + "probability", stage.probability(), 0, 100);
        between(path + "rottenDays", stage.rottenDays(), 1, MOST_DAYS);
    }

    private void between(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            errors.add(new FieldError(field, "between", least, most));
        }
    }
}
