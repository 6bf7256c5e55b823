package dev.spectral.internal.bind;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentCalls;
import java.util.Map;

/**
 * What only the methods of integrations may take.
 *
 * @param configVars the values of config variables by name
 * @param components calls existing components
 * @param body the body of what started the flow, a JSON null for none
 */
public record FlowParts(Map<String, ?> configVars, ComponentCalls components, JsonNode body) {}
