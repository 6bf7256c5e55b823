package dev.spectral.http;

import dev.spectral.Data;
import dev.spectral.KeyValue;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.InputType;
import dev.spectral.annotations.ModelChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;

/**
 * The inputs of an action that sends any request to the other system, for those who need what the
 * component has no action for. Take it as a parameter beside the login:
 *
 * <pre>{@code
 * @Action(label = "Raw Request", description = "Issue a raw HTTP request")
 * public Object rawRequest(ActionContext context, Login login, RawRequest request) {
 *   return request.send(api(login), context.logger());
 * }
 * }</pre>
 *
 * @param url a path under the client's base URL, or a complete URL of its origin, never null
 * @param method the method, never null
 * @param data the body as text; not together with a form
 * @param formData the fields of a form, in order
 * @param fileData the files of a form, by the name of the field
 * @param fileDataFileNames the names of the files, by the name of the field; a field that it lacks
 *     gives its own name
 * @param queryParams parameters of the query; of several with one name, the last is sent
 * @param headers headers; those of the login win
 * @param responseType what {@link #send} makes of the answer, never null
 * @param timeout the limit for each attempt, in milliseconds; absent and 0 for the client's
 * @param debugRequest whether requests and answers are logged
 * @param retryDelayMS the wait before a repetition, in milliseconds
 * @param retryAllErrors whether to repeat after any error, also a POST
 * @param maxRetries how often to repeat
 * @param useExponentialBackoff whether waits double; without a delay they are the usual ones
 * @see <a href="https://prismatic.io/docs/custom-connectors/connections/">Raw requests</a>
 */
public record RawRequest(
    @Input(
            label = "URL",
            placeholder = "URL to call",
            comments = "This is the URL to call.",
            example = "/sobjects/Account")
        String url,
    @Input(label = "Method", comments = "The HTTP method to use.") Method method,
    @Input(
            label = "Data",
            placeholder = "Data to send",
            comments = "The HTTP body payload to send to the URL.",
            example = "{\"exampleKey\": \"Example Data\"}")
        Optional<String> data,
    @Input(
            label = "Form Data",
            placeholder = "Data to send",
            comments = "The Form Data to be sent as a multipart form upload.",
            example = "[{\"key\": \"Example Key\", \"value\": new Buffer(\"Hello World\")}]")
        Optional<List<KeyValue<String>>> formData,
    @Input(
            label = "File Data",
            placeholder = "Data to send",
            comments = "File Data to be sent as a multipart form upload.",
            example = "[{key: \"example.txt\", value: \"My File Contents\"}]",
            type = InputType.STRING)
        Optional<List<KeyValue<Data>>> fileData,
    @Input(
            label = "File Data File Names",
            placeholder = "The file name to apply to a file",
            comments =
                "File names to apply to the file data inputs. Keys must match the file data keys"
                    + " above.")
        Optional<Map<String, String>> fileDataFileNames,
    @Input(
            label = "Query Parameter",
            placeholder = "Query Parameter",
            comments =
                "A list of query parameters to send with the request. This is the portion at the"
                    + " end of the URL similar to ?key1=value1&key2=value2.")
        Optional<Map<String, String>> queryParams,
    @Input(
            label = "Header",
            placeholder = "Header",
            comments = "A list of headers to send with the request.",
            example = "User-Agent: curl/7.64.1")
        Optional<Map<String, String>> headers,
    @Input(
            label = "Response Type",
            placeholder = "Response Type",
            comments =
                "The type of data you expect in the response. You can request json, text, or"
                    + " binary data.",
            defaultValue = "json")
        ResponseType responseType,
    @Input(
            label = "Timeout",
            comments = "The maximum time that a client will await a response to its request",
            example = "2000")
        Optional<Integer> timeout,
    @Input(
            label = "Debug Request",
            comments = "Enabling this flag will log out the current request.")
        Optional<Boolean> debugRequest,
    @Input(
            label = "Retry Delay (ms)",
            placeholder = "Retry Delay",
            comments =
                "The delay in milliseconds between retries. This is used when 'Use Exponential"
                    + " Backoff' is disabled.",
            defaultValue = "0")
        Optional<Integer> retryDelayMS,
    @Input(
            label = "Retry On All Errors",
            comments =
                "If true, retries on all erroneous responses regardless of type. This is helpful"
                    + " when retrying after HTTP 429 or other 3xx or 4xx errors. Otherwise, only"
                    + " retries on HTTP 5xx and network errors.")
        Optional<Boolean> retryAllErrors,
    @Input(
            label = "Max Retry Count",
            placeholder = "Max Retries",
            comments = "The maximum number of retries to attempt. Specify 0 for no retries.",
            defaultValue = "0")
        Optional<Integer> maxRetries,
    @Input(
            label = "Use Exponential Backoff",
            comments =
                "Specifies whether to use a pre-defined exponential backoff strategy for retries."
                    + " When enabled, 'Retry Delay (ms)' is ignored.")
        Optional<Boolean> useExponentialBackoff) {

  /** The methods a raw request may have. */
  public enum Method {
    @ModelChoice(label = "DELETE")
    DELETE,
    @ModelChoice(label = "GET")
    GET,
    @ModelChoice(label = "HEAD")
    HEAD,
    @ModelChoice(label = "LINK")
    LINK,
    @ModelChoice(label = "OPTIONS")
    OPTIONS,
    @ModelChoice(label = "PATCH")
    PATCH,
    @ModelChoice(label = "POST")
    POST,
    @ModelChoice(label = "PURGE")
    PURGE,
    @ModelChoice(label = "PUT")
    PUT,
    @ModelChoice(label = "UNLINK")
    UNLINK
  }

  /** What becomes of the answer. */
  public enum ResponseType {
    /** The bytes, as {@link Data} with the content type of the answer. */
    @ModelChoice(label = "arraybuffer", value = "arraybuffer")
    ARRAYBUFFER,
    /** The text. */
    @ModelChoice(label = "document", value = "document")
    DOCUMENT,
    /** The JSON, or the text where it is not JSON. */
    @ModelChoice(label = "json", value = "json")
    JSON,
    /** The text. */
    @ModelChoice(label = "text", value = "text")
    TEXT
  }

  /**
   * Send the request and wait for the answer.
   *
   * @param client knows the base URL and the login, never null
   * @param logger where {@link #debugRequest} logs to, secrets masked, at level DEBUG; never null
   * @return a JsonNode, a String or {@link Data}, as {@link #responseType} says; an empty String
   *     for a JSON answer without a body; never null
   * @throws dev.spectral.InvalidInputException when there is a body and a form
   * @throws HttpException as {@link HttpRequest#send} throws it
   */
  public Object send(HttpClient client, Logger logger) {
    return new RawCall(this, client).send(logger);
  }
}
