package acme.guide;

import dev.spectral.testing.ComponentConformance;

class ParcelCloudConformanceTest extends ComponentConformance<ParcelCloud> {}
