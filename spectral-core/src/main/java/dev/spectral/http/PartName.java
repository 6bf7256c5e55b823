package dev.spectral.http;

/** Refuses names that no form can carry; quotes and line breaks are encoded when it is written. */
final class PartName {

  private PartName() {}

  static String check(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r') {
        throw new IllegalArgumentException(
            "Character %d of the name of a field or file is a control character, which a form cannot carry."
                .formatted(i + 1));
      }
    }
    return name;
  }
}
