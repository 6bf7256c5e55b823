package dev.spectral.runtime.publish;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.GraphqlErrorException;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes on what was meant for the caller; logs the rest and tells the caller only that it failed.
 */
final class QuietExceptionHandler implements DataFetcherExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(QuietExceptionHandler.class);

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters parameters) {
    Throwable problem = parameters.getException();
    boolean meant = problem instanceof GraphqlErrorException;
    if (!meant) {
      LOG.atError()
          .addKeyValue("field", parameters.getPath())
          .setCause(problem)
          .log("publish API failed");
    }
    String message =
        meant
            ? String.valueOf(problem.getMessage())
            : "The runtime failed at this field; its log says why.";
    GraphQLError error =
        GraphqlErrorBuilder.newError()
            .message("%s", message)
            .path(parameters.getPath())
            .location(parameters.getSourceLocation())
            .build();
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult(error).build());
  }
}
