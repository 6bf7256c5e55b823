package dev.spectral.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.internal.source.SourceMethod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReflectedClassTest {

  private final ReflectedClass source = new ReflectedClass(Sample.class);

  @Test
  void listsTheMethodsInTheOrderOfTheSourceWithoutThoseOfTheCompiler() {
    assertThat(source.methods())
        .extracting(SourceMethod::name)
        .containsExactly("zebra", "get", "apple", "apple", "mango");
  }

  @Test
  void locatesAMethodByItsFirstLine() {
    ReflectedMethod zebra = (ReflectedMethod) source.methods().get(0);
    assertThat(zebra.location()).matches("ReflectedClassTest\\.java:\\d+");
  }

  @Test
  void listsInheritedMethodsTheNearestFirst() {
    assertThat(source.inheritedMethods())
        .extracting(method -> method.owner() + "." + method.name())
        .containsExactly("Parent.parent", "Root.root", "Getter.get");
  }

  @Test
  void seesAWildcardAsItsBound() throws Exception {
    ReflectedType type = new ReflectedType(Sample.class.getMethod("mango").getGenericReturnType());
    assertThat(type.display()).isEqualTo("Optional<List<String>>");
    assertThat(type.argument().arguments()).hasSize(1);
  }

  /** Gives half of each class file, as loaders of packed or changed classes may. */
  private static final class HalfLoader extends ClassLoader {

    Class<?> define() throws IOException {
      try (InputStream bytes =
          Getter.class.getResourceAsStream("ReflectedClassTest$Getter.class")) {
        byte[] all = bytes.readAllBytes();
        return defineClass(Getter.class.getName(), all, 0, all.length);
      }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      return new ByteArrayInputStream(new byte[] {-54, -2, -70, -66, 0, 0, 0, 61, 0, 9, 1});
    }

    @Override
    public URL getResource(String name) {
      return null;
    }
  }

  @Test
  void readsAClassWhoseFileIsCutOff() throws Exception {
    ReflectedClass cut = new ReflectedClass(new HalfLoader().define());
    assertThat(cut.location()).isNull();
    assertThat(cut.methods()).extracting(SourceMethod::name).containsExactly("get");
  }

  interface Root {
    default void root() {}
  }

  interface Getter<T> {
    T get();
  }

  static class Parent implements Root {
    public void parent() {}
  }

  static final class Sample extends Parent implements Getter<String>, Root {

    public Runnable zebra() {
      return () -> {};
    }

    @Override
    public String get() {
      return "";
    }

    public int apple() {
      return 1;
    }

    public int apple(int more) {
      return more;
    }

    public Optional<? extends List<? extends String>> mango() {
      return Optional.empty();
    }
  }
}
