/** What a service keeps of the users, teams, contacts and companies that others own, in tables of its own database. */
@NullMarked
package dev.hilo.platform.directory;

import org.jspecify.annotations.NullMarked;
