package dev.hilo.contact.work;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.task.TaskEvent;
import dev.hilo.platform.kafka.Batches;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what becomes of tasks and activities. */
@Component
class TaskEventListener {

    private final Batches batches;
    private final FollowWork follow;

    TaskEventListener(Batches batches, FollowWork follow) {
        this.batches = batches;
        this.follow = follow;
    }

    @KafkaListener(
            id = "work-for-contacts",
            topics = "${hilo.kafka.topic-prefix}" + Topics.TASK_EVENTS,
            groupId = "${hilo.kafka.topic-prefix}contact-service.work",
            concurrency = "1")
    void onTaskEvents(List<ConsumerRecord<String, byte[]>> messages) {
        batches.take(messages, TaskEvent.class, follow::follow);
    }
}
