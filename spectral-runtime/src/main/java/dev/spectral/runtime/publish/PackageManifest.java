package dev.spectral.runtime.publish;

/**
 * What a package says of itself.
 *
 * @param componentClass the class that declares the component, never null
 * @param definition the wire manifest, a JSON object, never null
 */
record PackageManifest(String componentClass, String definition) {}
