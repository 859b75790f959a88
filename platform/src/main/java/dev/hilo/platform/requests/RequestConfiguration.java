package dev.hilo.platform.requests;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

@AutoConfiguration
@Import({RepeatableRequests.class, MergePatch.class})
class RequestConfiguration {}
