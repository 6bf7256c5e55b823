package dev.spectral.runtime.publish;

import dev.spectral.runtime.DataSize;
import dev.spectral.runtime.store.ComponentKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks through an uploaded package before anything of it is believed. Reports all it finds. */
final class PackageInspector {

  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_PROBLEMS = 20;

  private final DataSize unpackedLimit;

  PackageInspector(DataSize unpackedLimit) {
    this.unpackedLimit = unpackedLimit;
  }

  PackageManifest inspect(Path file, ComponentKey registered)
      throws IOException, UploadRefusedException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_ENTRIES) {
        throw refusal(
            List.of("it has " + entries.size() + " entries, the limit is " + MOST_ENTRIES));
      }
      List<String> problems = new ArrayList<>();
      problems.addAll(badNames(entries));
      if (problems.isEmpty()) {
        problems.addAll(new EntryReader(zip, unpackedLimit).readAll(entries));
      }
      if (!problems.isEmpty()) {
        throw refusal(problems);
      }
      return new ManifestReader(registered).read(zip);
    } catch (java.util.zip.ZipException e) {
      throw refusal(List.of("it is no readable zip file (" + e.getMessage() + ")"));
    } catch (IllegalArgumentException e) {
      throw refusal(List.of("it is no readable zip file"));
    } catch (IOException e) {
      if (Files.isReadable(file)) { // what the zip library makes of a bad directory
        throw refusal(List.of("it is no readable zip file (its directory is damaged)"));
      }
      throw e;
    }
  }

  private static List<String> badNames(List<ZipArchiveEntry> entries) {
    List<String> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ZipArchiveEntry entry : entries) {
      EntryRules.problemOf(entry).ifPresent(problems::add);
      if (!seen.add(entry.getName())) {
        problems.add("entry '" + EntryRules.shown(entry) + "' is there twice");
      }
    }
    return problems;
  }

  static UploadRefusedException refusal(List<String> problems) {
    List<String> shown = problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
    String more =
        problems.size() > shown.size() ? "; and " + (problems.size() - shown.size()) + " more" : "";
    return new UploadRefusedException(
        UploadRefusedException.Reason.BAD_PACKAGE,
        "The package is refused: "
            + String.join("; ", shown)
            + more
            + ". The version stays unavailable.",
        "Build the package anew with mvn spectral:package and publish it again.");
  }
}
