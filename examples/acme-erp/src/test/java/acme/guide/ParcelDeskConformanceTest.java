package acme.guide;

import dev.spectral.testing.ComponentConformance;

class ParcelDeskConformanceTest extends ComponentConformance<ParcelDesk> {}
