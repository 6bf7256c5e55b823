package dev.spectral.golden;

import dev.spectral.annotations.Component;

@Component(
    key = "pub",
    label = "Pub",
    description = "d",
    icon = "icon.png",
    category = "Application Connectors",
    isPublic = true,
    documentationUrl = "https://prismatic.io/docs/components/pub/")
public final class PublicComponent {}
