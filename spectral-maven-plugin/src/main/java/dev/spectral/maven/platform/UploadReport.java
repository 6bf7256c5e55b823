package dev.spectral.maven.platform;

import java.net.URI;
import java.util.List;

/** Says in what state a failed upload leaves the platform, and what repairs it. */
record UploadReport(URI platform, String key, int version) {

  PlatformException noPackage(String trouble) {
    return new PlatformException.UploadFailed(
        registered()
            + ", but its package did not arrive: "
            + trouble
            + "\nVersion "
            + version
            + " cannot run without it. Repair: run the same publish again; it registers a new"
            + " version.");
  }

  PlatformException incomplete(List<String> missing) {
    return new PlatformException.UploadFailed(
        registered()
            + " and its package arrived, but not:\n - "
            + String.join("\n - ", missing)
            + "\nVersion "
            + version
            + " can run, without these files. Repair: publish again with"
            + " -Dspectral.checkSignature=false (the signature matches by now); it registers a new"
            + " version.");
  }

  private String registered() {
    return "Version " + version + " of '" + key + "' is registered on " + platform;
  }
}
