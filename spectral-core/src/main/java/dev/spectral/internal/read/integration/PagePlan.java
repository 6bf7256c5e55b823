package dev.spectral.internal.read.integration;

import dev.spectral.internal.source.SourceType;

/**
 * A page whose values flows can read.
 *
 * @param name what people see
 * @param record the author's record
 */
public record PagePlan(String name, SourceType record) {}
