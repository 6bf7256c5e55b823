package dev.spectral.golden;

import dev.spectral.annotations.Component;

@Component(key = "minimal", label = "Fx", description = "Fixture component", icon = "icon.png")
public final class Minimal {}
