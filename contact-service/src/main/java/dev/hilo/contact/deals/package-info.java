/** The deals of people and companies, counted and added up as deal-service tells of them. */
@NullMarked
package dev.hilo.contact.deals;

import org.jspecify.annotations.NullMarked;
