package dev.hilo.platform.audit;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

@AutoConfiguration
@Import(AuditLog.class)
class AuditConfiguration {}
