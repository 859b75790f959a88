package dev.hilo.benchmarks.duplicates;

import dev.hilo.matching.Decision;

/** Two records that may be of one person, by their places in the stream. */
record Link(int one, int other, double weight, Decision decision) {}
