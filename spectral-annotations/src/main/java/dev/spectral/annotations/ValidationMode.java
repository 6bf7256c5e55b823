package dev.spectral.annotations;

/** When a form shows that a value does not fit its schema. */
public enum ValidationMode {
  /** What the platform decides. */
  AUTO,
  /** At once. */
  VALIDATE_AND_SHOW,
  /** Only when the form is handed in. */
  VALIDATE_AND_HIDE,
  /** Never; every value is accepted. */
  NO_VALIDATION
}
