package dev.spectral.runtime.store;

/** What an uploaded file is to its version. */
public enum FileKind {
  /** The package: what runs. The version is available once it is here. */
  PACKAGE("package.zip"),
  /** The component's icon. */
  ICON("icon.png"),
  /** The sources, for people. */
  SOURCE("source.zip"),
  /** A connection's icon. */
  CONNECTION_ICON("icon.png"),
  /** A connection's avatar. */
  CONNECTION_AVATAR_ICON("avatar.png");

  private final String fileName;

  FileKind(String fileName) {
    this.fileName = fileName;
  }

  /**
   * Give the name under which such a file is uploaded.
   *
   * @return a plain file name, never null
   */
  public String fileName() {
    return fileName;
  }
}
