package dev.spectral.maven.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonArgumentTest {

  @TempDir Path directory;

  @Test
  void readsAnObjectWithEveryDigitOfItsNumbers() {
    String json = "{\"a\":12345678901234567890.10,\"b\":[1,null]}";
    assertThat(JsonArgument.read("spectral.inputs", json, directory)).hasToString(json);
  }

  @Test
  void readsAFileOfTheModule() throws IOException {
    Files.writeString(directory.resolve("inputs.json"), "{\"a\": \"ü\"}");
    assertThat(JsonArgument.read("spectral.inputs", " @inputs.json", directory))
        .hasToString("{\"a\":\"ü\"}");
  }

  @Test
  void refusesWhatIsNoJsonWithoutRepeatingIt() {
    assertThatExceptionOfType(InvokeException.class)
        .isThrownBy(() -> JsonArgument.read("spectral.connection", "{\"a\": s3cret}", directory))
        .withMessage(
            "spectral.connection is not valid JSON, from line 1, column 7. Fix: write it as"
                + " {\"key\": \"value\"}, in single quotes on a command line, or put it in a file"
                + " and write @FILE.");
  }

  @Test
  void refusesJsonThatIsNoObject() {
    assertThatExceptionOfType(InvokeException.class)
        .isThrownBy(() -> JsonArgument.read("spectral.inputs", "[1]", directory))
        .withMessage(
            "spectral.inputs is JSON but no object. Fix: write it as {\"key\": \"value\"}.");
  }

  @Test
  void refusesTwoObjects() {
    assertThatExceptionOfType(InvokeException.class)
        .isThrownBy(() -> JsonArgument.read("spectral.inputs", "{} {}", directory))
        .withMessageContaining("is not valid JSON");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatExceptionOfType(InvokeException.class)
        .isThrownBy(() -> JsonArgument.read("spectral.inputs", "@none.json", directory))
        .withMessage(
            "spectral.inputs names the file "
                + directory.resolve("none.json")
                + ", which cannot be read. Fix: check the name.");
  }
}
