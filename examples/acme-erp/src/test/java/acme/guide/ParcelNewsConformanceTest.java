package acme.guide;

import dev.spectral.testing.ComponentConformance;

class ParcelNewsConformanceTest extends ComponentConformance<ParcelNews> {}
