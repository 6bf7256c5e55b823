package dev.spectral.internal.read.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.InputPermission;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigVisibility;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.internal.read.ConnectionReader;
import dev.spectral.internal.read.InputReader;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads config variables that are connections of the integration itself. */
final class InlineConnections {

  private final Sources sources;
  private final ConnectionReader reader;

  InlineConnections(Sources sources) {
    this.sources = sources;
    this.reader = new ConnectionReader(sources.report(), new InputReader(sources.report(), true));
  }

  @Nullable ConfigConnection read(
      SourceVariable variable, ConfigVar facts, ConfigShape shape, String place) {
    SourceType record = shape.shape().element();
    ConnectionDefinition connection = reader.read(record);
    if (connection == null) {
      return null;
    }
    return new ConfigConnection(
        facts.name(),
        facts.stableKey(),
        facts.description().isEmpty() ? null : facts.description(),
        ConfigVarReader.visibility(facts),
        new ConnectionSource.Inline(
            resolved(connection, new Resolved(sources, variable, place)),
            permissions(record),
            ConfigVarReader.onPremise(facts),
            uri(facts.successRedirect()),
            uri(facts.failureRedirect())));
  }

  private static @Nullable URI uri(String text) {
    return text.isEmpty() ? null : URI.create(text);
  }

  private static Map<String, ConfigVisibility> permissions(SourceType record) {
    Map<String, ConfigVisibility> permissions = new LinkedHashMap<>();
    for (SourceVariable component : record.components()) {
      Input input = component.annotation(Input.class);
      InputPermission permission = component.annotation(InputPermission.class);
      if (input != null && permission != null) {
        permissions.put(
            input.key().isEmpty() ? component.name() : input.key(),
            new ConfigVisibility(
                permission.value(), permission.visibleToOrgDeployer() ? null : Boolean.FALSE));
      }
    }
    return permissions;
  }

  private static ConnectionDefinition resolved(ConnectionDefinition from, Resolved environment) {
    return new ConnectionDefinition(
        from.key(),
        from.label(),
        from.description(),
        from.oauth2Icon(),
        from.avatarIcon(),
        from.oauth2(),
        from.inputs().stream().map(one -> resolved(one, environment)).toList());
  }

  private static InputDefinition resolved(InputDefinition from, Resolved environment) {
    JsonNode given = from.defaultValue();
    if (given == null || !given.isTextual()) {
      return from;
    }
    return new InputDefinition(
        from.key(),
        from.type(),
        from.label(),
        from.keyLabel(),
        from.collection(),
        from.required(),
        TextNode.valueOf(environment.text(given.textValue())),
        from.comments(),
        from.placeholder(),
        from.example(),
        from.dataSource(),
        from.model(),
        from.language(),
        from.shown(),
        from.onPremiseControlled(),
        from.writeOnly(),
        from.inputs());
  }
}
