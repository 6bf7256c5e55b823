package dev.spectral.runtime.store;

/**
 * Which component: public and private ones of one key are two.
 *
 * @param key the key its author chose, never null
 * @param isPublic whether it is a public one
 */
public record ComponentKey(String key, boolean isPublic) {

  String visibility() {
    return isPublic ? "public" : "private";
  }

  static ComponentKey of(String key, String visibility) {
    return new ComponentKey(key, visibility.equals("public"));
  }

  @Override
  public String toString() {
    return (isPublic ? "public " : "") + "component '" + key + "'";
  }
}
