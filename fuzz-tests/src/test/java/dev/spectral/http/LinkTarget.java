package dev.spectral.http;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.spectral.fuzz.Fed;
import java.util.List;

/**
 * Link headers, and the masking of what is logged: any text is read, and no more of it than is
 * safe.
 */
public final class LinkTarget {

  private static final String[] WORDS = {
    "<",
    ">",
    ";",
    ",",
    "=",
    "\"",
    "\\",
    " ",
    "rel",
    "next",
    "rel*",
    "UTF-8''",
    "token",
    "api_key:",
    "https://a.example/?page=2",
    "\t"
  };

  private LinkTarget() {}

  /**
   * Try one input.
   *
   * @param data the feed, never null
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String line = new Fed(data, WORDS).text().repeat(data.consumeInt(1, 200));
    List<HttpLink> links = LinkParser.parse(List.of(line, data.consumeRemainingAsString()));

    Fed.require(links.size() <= LinkParser.MOST_LINKS, "there are not too many links");
    for (HttpLink link : links) {
      Fed.require(
          link.parameters().size() <= LinkParser.MOST_PARAMETERS, "a link has few parameters");
    }
    SensitiveText.mask(line);
  }
}
