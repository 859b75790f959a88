/** Teams: who works together, and sees what the others of the team see. */
@NullMarked
package dev.hilo.identity.teams;

import org.jspecify.annotations.NullMarked;
