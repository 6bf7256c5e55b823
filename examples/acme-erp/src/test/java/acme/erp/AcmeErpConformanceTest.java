package acme.erp;

import dev.spectral.testing.ComponentConformance;

class AcmeErpConformanceTest extends ComponentConformance<AcmeErp> {}
