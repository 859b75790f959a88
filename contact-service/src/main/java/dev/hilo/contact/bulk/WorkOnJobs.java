package dev.hilo.contact.bulk;

import dev.hilo.contact.bulk.BulkJobs.AtWork;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.tenancy.Tenancy;
import dev.hilo.platform.web.Problem;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Goes on with every job that is not finished, whoever began it. */
@Component
class WorkOnJobs {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOnJobs.class);

    private final BulkJobs jobs;
    private final ChangePiece changePiece;
    private final OutboxRelay relay;

    WorkOnJobs(BulkJobs jobs, ChangePiece changePiece, OutboxRelay relay) {
        this.jobs = jobs;
        this.changePiece = changePiece;
        this.relay = relay;
    }

    @Scheduled(fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
    Mono<Void> work() {
        return jobs.atWork().concatMap(this::finish).then();
    }

    private Mono<Void> finish(AtWork job) {
        return changePiece
                .change(job.id())
                .onErrorResume(Problem.class, _ -> changePiece.giveUp(job.id()))
                .doOnNext(_ -> relay.wake())
                .repeat()
                .takeWhile(more -> more)
                .then()
                .contextWrite(Tenancy.of(job.org()))
                // The others go on; this one is tried again at the next round.
                .doOnError(failure -> LOG.warn("Job {} waits: {}", job.id(), failure.toString()))
                .onErrorComplete();
    }
}
