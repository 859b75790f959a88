/** Makes up what they write, as each provider would post it, and keeps what must be shown in the end. */
@NullMarked
package dev.hilo.benchmarks.traffic;

import org.jspecify.annotations.NullMarked;
