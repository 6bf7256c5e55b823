package dev.spectral.testing;

/**
 * A request and its answer.
 *
 * @param request what was sent
 * @param response what came
 */
record RecordedExchange(RecordedRequest request, RecordedResponse response) {}
