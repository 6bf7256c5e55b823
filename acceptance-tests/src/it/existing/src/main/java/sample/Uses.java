package sample;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.Secret;
import dev.spectral.annotations.Value;
import dev.spectral.ComponentCalls;
import dev.spectral.integration.ConnectionHandle;
import sample.components.SampleErp;

/** What a flow does with a generated class. */
public final class Uses {

  private Uses() {}

  // snippet:variables
  public record Login(
      @SampleErp.ApiKey(endpoint = @Value("https://erp.example")) ConnectionHandle erp) {}

  // end

  // snippet:call
  public static String shout(SampleErp erp, String text) {
    return erp.shout(new SampleErp.Shout(text, Secret.of("1234")));
  }

  // end

  // snippet:fake
  public static void main(String[] arguments) {
    ComponentCalls fake = call -> TextNode.valueOf("HELLO");
    System.out.println(shout(new SampleErp(fake), "hello"));
  }
  // end
}
