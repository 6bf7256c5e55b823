package dev.spectral.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A package that was built before the library for JSON Schema was needed still has its forms. */
class WithoutValidatorTest {

  public record Person(String name) {}

  /** Sees everything but the library. */
  private static final class Poor extends ClassLoader {

    Poor() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("org.everit.")) {
        throw new ClassNotFoundException(name);
      }
      String path = name.replace('.', '/') + ".class";
      try (InputStream in = WithoutValidatorTest.class.getClassLoader().getResourceAsStream(path)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void makesFormsAndCannotOnlyCheckWhatPeopleFillIn() throws Exception {
    Poor poor = new Poor();
    Class<?> formClass = poor.loadClass(JsonForm.class.getName());
    Class<?> person = poor.loadClass(Person.class.getName());
    Object form =
        Objects.requireNonNull(formClass.getMethod("of", Class.class).invoke(null, person));
    assertThat(form.toString()).contains("#/properties/name");
    Class<?> json = poor.loadClass(JsonNode.class.getName());
    Object schema = formClass.getMethod("schema").invoke(form);
    assertThatThrownBy(() -> formClass.getMethod("validate", json).invoke(form, schema))
        .isInstanceOf(InvocationTargetException.class)
        .hasRootCauseInstanceOf(ClassNotFoundException.class);
  }
}
