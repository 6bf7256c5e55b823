package dev.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HttpReplyTest {

  private final HttpReply reply = HttpReply.text("yes");

  @Test
  void takesNoHeaderThatBringsAnotherAlong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reply.header("X-Echo", "a\r\nSet-Cookie: b"))
        .withMessage("A header of a reply has a line break, which it cannot. Remove or encode it.");
    assertThatIllegalArgumentException().isThrownBy(() -> reply.header("X\n", "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> reply.body("text/plain\r\nA: b", "a"));
  }

  @Test
  void takesABodyOfSeveralLines() {
    assertThat(reply.header("X-Echo", "a").body("text/csv", "a\r\nb").body()).isEqualTo("a\r\nb");
  }
}
