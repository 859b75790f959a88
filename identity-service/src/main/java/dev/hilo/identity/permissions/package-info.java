/** Roles, and the permissions that stand behind them. */
@NullMarked
package dev.hilo.identity.permissions;

import org.jspecify.annotations.NullMarked;
