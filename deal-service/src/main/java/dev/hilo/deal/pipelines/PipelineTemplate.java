package dev.hilo.deal.pipelines;

import java.util.List;

/**
 * A pipeline to start from.
 *
 * @param key asks for it
 * @param name in the caller's language, as those of the stages
 */
record PipelineTemplate(String key, String name, List<TemplateStage> stages) {

    record TemplateStage(String name, StageType type, int probability) {

        StageDraft draft() {
            return new StageDraft(null, name, type, null, probability, null);
        }
    }

    List<StageDraft> drafts() {
        return stages.stream().map(TemplateStage::draft).toList();
    }
}
