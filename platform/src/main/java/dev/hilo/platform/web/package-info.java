/** What every HTTP answer has in common: problems, pages, cursors. */
@NullMarked
package dev.hilo.platform.web;

import org.jspecify.annotations.NullMarked;
