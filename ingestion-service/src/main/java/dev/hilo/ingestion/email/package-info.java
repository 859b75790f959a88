/** E-mail, whoever brings it: the mail as it is or as Mailgun, SendGrid, Postmark and Amazon SES hand it on. */
@NullMarked
package dev.hilo.ingestion.email;

import org.jspecify.annotations.NullMarked;
