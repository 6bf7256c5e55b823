package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One component to publish: what it declares, its files, and how to publish it.
 *
 * <p>Immutable, made with {@link #of} and the {@code with} methods. Nothing is read before {@link
 * Publisher#publish}.
 *
 * @param variables what the component declares: {@code definition}, {@code actions}, {@code
 *     triggers}, {@code dataSources}, {@code connections}, as core's publish variables, never null
 * @param packageZip the package, never null
 * @param signature lower-case hex SHA-1 of the package, never null
 * @param iconDirectory the directory that icon paths in the variables are relative to, never null
 * @param sourceZip the sources to upload too, null for none
 * @param comment what changed, null for none
 * @param customer the platform's id of the customer who gets the component, null for the whole
 *     organization (or the customer of the signed-in user)
 * @param attributes where the code comes from, never null
 * @param checkSignature whether to ask the platform first whether it has this package already
 * @param skipOnSignatureMatch whether to skip the publish, instead of failing, when it has
 */
public record PublishRequest(
    ObjectNode variables,
    Path packageZip,
    String signature,
    Path iconDirectory,
    @Nullable Path sourceZip,
    @Nullable String comment,
    @Nullable String customer,
    CommitAttributes attributes,
    boolean checkSignature,
    boolean skipOnSignatureMatch) {

  /**
   * Starts with what every publish needs; the signature is checked and a match is a failure.
   *
   * @param variables what the component declares, never null
   * @param packageZip the package, never null
   * @param signature lower-case hex SHA-1 of the package, never null
   * @param iconDirectory the directory that icon paths are relative to, never null
   * @return the request, never null
   */
  public static PublishRequest of(
      ObjectNode variables, Path packageZip, String signature, Path iconDirectory) {
    return new PublishRequest(
        variables,
        packageZip,
        signature,
        iconDirectory,
        null,
        null,
        null,
        CommitAttributes.NONE,
        true,
        false);
  }

  /**
   * Adds the sources.
   *
   * @param zip the sources as a zip file, null for none
   * @return a copy, never null
   */
  public PublishRequest withSourceZip(@Nullable Path zip) {
    return new PublishRequest(
        variables,
        packageZip,
        signature,
        iconDirectory,
        zip,
        comment,
        customer,
        attributes,
        checkSignature,
        skipOnSignatureMatch);
  }

  /**
   * Describes this version.
   *
   * @param changed what changed, null for no comment
   * @param from where the code comes from, never null
   * @return a copy, never null
   */
  public PublishRequest withNotes(@Nullable String changed, CommitAttributes from) {
    return new PublishRequest(
        variables,
        packageZip,
        signature,
        iconDirectory,
        sourceZip,
        changed,
        customer,
        from,
        checkSignature,
        skipOnSignatureMatch);
  }

  /**
   * Publishes for one customer only.
   *
   * @param id the platform's id of the customer, null for none
   * @return a copy, never null
   */
  public PublishRequest withCustomer(@Nullable String id) {
    return new PublishRequest(
        variables,
        packageZip,
        signature,
        iconDirectory,
        sourceZip,
        comment,
        id,
        attributes,
        checkSignature,
        skipOnSignatureMatch);
  }

  /**
   * Decides what happens when the platform has this very package already.
   *
   * @param check whether to ask at all; without it a new version is always made
   * @param skip whether to skip the publish instead of failing
   * @return a copy, never null
   */
  public PublishRequest withSignatureRule(boolean check, boolean skip) {
    return new PublishRequest(
        variables,
        packageZip,
        signature,
        iconDirectory,
        sourceZip,
        comment,
        customer,
        attributes,
        check,
        skip);
  }
}
