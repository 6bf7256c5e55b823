package acme.desk;

import dev.spectral.testing.ComponentConformance;

class AcmeDeskConformanceTest extends ComponentConformance<AcmeDesk> {}
