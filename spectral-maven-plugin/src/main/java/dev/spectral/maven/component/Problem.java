package dev.spectral.maven.component;

/**
 * One thing that is wrong with a component.
 *
 * @param code the problem's stable code, such as {@code SP007}, never null
 * @param error whether it keeps the component from being published
 * @param text everything to say about it: place, problem, consequence, fix, never null
 */
public record Problem(String code, boolean error, String text) {}
