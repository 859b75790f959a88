package dev.hilo.deal.pipelines;

import dev.hilo.deal.pipelines.PipelineTemplate.TemplateStage;
import dev.hilo.platform.lists.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Pipelines to start from, as {@code pipeline-templates.json} tells them. */
@Component
class PipelineTemplates {

    private static final TypeReference<List<Bilingual>> ALL = new TypeReference<>() {};

    private final List<Bilingual> templates;

    PipelineTemplates(JsonMapper json) {
        try (InputStream file = new ClassPathResource("pipeline-templates.json").getInputStream()) {
            templates = json.readValue(file, ALL);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Bilingual(String key, Words name, List<Step> stages) {

        PipelineTemplate in(Locale language) {
            return new PipelineTemplate(
                    key,
                    name.in(language),
                    stages.stream().map(step -> step.in(language)).toList());
        }
    }

    private record Step(Words name, StageType type, int probability) {

        TemplateStage in(Locale language) {
            return new TemplateStage(name.in(language), type, probability);
        }
    }

    private record Words(String es, String en) {

        String in(Locale language) {
            return Objects.equals(language.getLanguage(), "en") ? en : es;
        }
    }

    List<PipelineTemplate> in(Locale language) {
        return templates.stream().map(template -> template.in(language)).toList();
    }

    /**
     * The template of this key.
     *
     * @throws dev.hilo.platform.web.Problem 422 if there is none
     */
    PipelineTemplate find(String key, Locale language) {
        return templates.stream()
                .filter(template -> template.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Parameters.notOneOf(
                        "template", templates.stream().map(Bilingual::key).toList()))
                .in(language);
    }
}
