package dev.spectral.golden;

import dev.spectral.ComponentCalls;
import dev.spectral.annotations.ComponentReference;
import dev.spectral.annotations.ConnectionReference;
import dev.spectral.annotations.DataSourceReference;
import dev.spectral.annotations.ReferenceInput;
import dev.spectral.annotations.TriggerReference;
import dev.spectral.annotations.Value;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What is generated of the component that the fixtures use. */
@ComponentReference(key = "acme", isPublic = true, signature = "acme-signature-sha1")
public final class GeneratedAcme {

  public GeneratedAcme(ComponentCalls calls) {}

  @Retention(RetentionPolicy.RUNTIME)
  @TriggerReference(
      component = GeneratedAcme.class,
      key = "webhook",
      inputs = {
        @ReferenceInput(key = "secret", type = "string", defaultJson = "\"\""),
        @ReferenceInput(key = "mode", type = "string", defaultJson = "\"fast\""),
        @ReferenceInput(
            key = "list",
            type = "string",
            collection = "valuelist",
            defaultJson = "\"\""),
        @ReferenceInput(
            key = "kv",
            type = "string",
            collection = "keyvaluelist",
            defaultJson = "\"\""),
        @ReferenceInput(key = "noDefault", type = "string")
      })
  public @interface Webhook {
    Value secret() default @Value;

    Value mode() default @Value;

    Value list() default @Value;

    Value kv() default @Value;

    Value noDefault() default @Value;
  }

  @Retention(RetentionPolicy.RUNTIME)
  @TriggerReference(component = GeneratedAcme.class, key = "plain")
  public @interface Plain {}

  @Retention(RetentionPolicy.RUNTIME)
  @TriggerReference(component = GeneratedAcme.class, key = "legacyTrigger")
  public @interface LegacyTrigger {}

  @Retention(RetentionPolicy.RUNTIME)
  @ConnectionReference(
      component = GeneratedAcme.class,
      key = "oauth2",
      inputs = {
        @ReferenceInput(
            key = "authorizeUrl",
            type = "string",
            defaultJson = "\"https://acme/auth\""),
        @ReferenceInput(key = "scopes", type = "string", defaultJson = "\"a b\""),
        @ReferenceInput(key = "clientId", type = "string"),
        @ReferenceInput(key = "clientSecret", type = "password"),
        @ReferenceInput(
            key = "extra",
            type = "string",
            collection = "valuelist",
            defaultJson = "\"\""),
        @ReferenceInput(
            key = "kv",
            type = "string",
            collection = "keyvaluelist",
            defaultJson = "\"\"")
      })
  public @interface OAuth2 {
    Value authorizeUrl() default @Value;

    Value scopes() default @Value;

    Value clientId() default @Value;

    Value clientSecret() default @Value;

    Value extra() default @Value;

    Value kv() default @Value;
  }

  @Retention(RetentionPolicy.RUNTIME)
  @DataSourceReference(
      component = GeneratedAcme.class,
      key = "selectItem",
      dataSourceType = "picklist",
      inputs = {
        @ReferenceInput(key = "connection", type = "connection"),
        @ReferenceInput(key = "filter", type = "string"),
        @ReferenceInput(
            key = "ids",
            type = "string",
            collection = "valuelist",
            defaultJson = "\"\"")
      })
  public @interface SelectItem {
    Value connection() default @Value;

    Value filter() default @Value;

    Value ids() default @Value;
  }

  @Retention(RetentionPolicy.RUNTIME)
  @DataSourceReference(component = GeneratedAcme.class, key = "mapper", dataSourceType = "jsonForm")
  public @interface Mapper {}
}
