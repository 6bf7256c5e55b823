package dev.spectral.integration;

import org.jspecify.annotations.Nullable;

/**
 * Where a result says for which flow, customer and user a request is. Each is a path such as {@code
 * body.data.flow}.
 *
 * @param flowName where the name of the flow is, never null
 * @param externalCustomerId where the external id of the customer is, or null for nowhere
 * @param externalCustomerUserId where the external id of the user is, or null for nowhere
 */
public record PreprocessFields(
    String flowName,
    @Nullable String externalCustomerId,
    @Nullable String externalCustomerUserId) {}
