/** What every answer has in common: problems, pages, languages. */
@NullMarked
package dev.hilo.identity.web;

import org.jspecify.annotations.NullMarked;
