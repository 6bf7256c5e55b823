package dev.spectral.runtime.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer that is an error. Its message is for the client and goes into no log. */
final class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String text;
  private final @Nullable String fix;
  private final boolean closing;

  ApiException(int status, String code, String text, @Nullable String fix) {
    this(status, code, text, fix, false);
  }

  private ApiException(
      int status, String code, String text, @Nullable String fix, boolean closing) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
    this.text = text;
    this.fix = fix;
    this.closing = closing;
  }

  /** The same, and the connection is closed after it: not all of the body was read. */
  ApiException closingConnection() {
    return new ApiException(status, code, text, fix, true);
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String text() {
    return text;
  }

  @Nullable String fix() {
    return fix;
  }

  boolean isClosing() {
    return closing;
  }

  Map<String, Object> toMap() {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", code);
    error.put("message", text);
    if (fix != null) {
      error.put("fix", fix);
    }
    return error;
  }
}
