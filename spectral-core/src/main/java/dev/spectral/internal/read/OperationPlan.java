package dev.spectral.internal.read;

import dev.spectral.internal.source.SourceMethod;
import java.util.List;

/**
 * How an operation's method is called.
 *
 * @param key the operation's key
 * @param method the method
 * @param roles what each parameter is for, in order
 */
public record OperationPlan(String key, SourceMethod method, List<Role> roles) {}
