package dev.spectral.internal.reflect;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reflection does not tell: the order in which methods are written, and where. It is read from
 * the tables of the class file, which have not changed their form since the first Java.
 *
 * @param sourceFile the simple name of the source file, or null when compiled without
 * @param methods the methods by name and descriptor
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">JVMS 4</a>
 */
record ClassFile(@Nullable String sourceFile, Map<String, Entry> methods) {

  private static final ClassFile UNKNOWN = new ClassFile(null, Map.of());

  /** A method: its place in the order of the source, and the line of its first instruction or 0. */
  record Entry(int index, int line) {}

  static ClassFile of(Class<?> type) {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream bytes = type.getResourceAsStream(file)) {
      return bytes == null ? UNKNOWN : read(bytes.readAllBytes());
    } catch (IOException e) {
      return UNKNOWN;
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UNKNOWN; // a loader need not give the bytes that it has made the class of
    }
  }

  private static ClassFile read(byte[] bytes) throws IOException {
    return new Reader(bytes).read();
  }

  /** Finds a method; an unknown one comes last. */
  Entry find(Method method) {
    Entry entry = methods.get(method.getName() + descriptor(method));
    return entry == null ? new Entry(Integer.MAX_VALUE, 0) : entry;
  }

  private static String descriptor(Method method) {
    StringBuilder text = new StringBuilder("(");
    for (Class<?> type : method.getParameterTypes()) {
      text.append(type.descriptorString());
    }
    return text.append(')').append(method.getReturnType().descriptorString()).toString();
  }

  /** Gives {@code File.java:line} of a method, or null when not known. */
  @Nullable String location(Entry method) {
    return sourceFile == null || method.line() == 0 ? sourceFile : sourceFile + ":" + method.line();
  }

  /** Goes through the tables; texts are made only where they are looked at, as most are not. */
  private static final class Reader {

    private final byte[] bytes;
    private final ByteBuffer in;
    private int[] places = {};
    private @Nullable String[] texts = {};
    private @Nullable String sourceFile;

    Reader(byte[] bytes) {
      this.bytes = bytes;
      this.in = ByteBuffer.wrap(bytes);
    }

    ClassFile read() throws IOException {
      skip(8);
      readConstants();
      skip(6);
      skip(2 * readCount());
      skipFields();
      Map<String, Entry> methods = readMethods();
      readAttributes();
      return new ClassFile(sourceFile, methods);
    }

    private void readConstants() {
      int count = readCount();
      places = new int[count];
      texts = new String[count];
      for (int i = 1; i < count; i++) {
        places[i] = in.position() + 1;
        switch (in.get()) {
          case 1 -> skip(readCount());
          case 7, 8, 16, 19, 20 -> skip(2);
          case 15 -> skip(3);
          case 5, 6 -> {
            skip(8);
            i++;
          }
          default -> skip(4);
        }
      }
    }

    private void skipFields() {
      int count = readCount();
      for (int i = 0; i < count; i++) {
        skip(6);
        int attributes = readCount();
        for (int j = 0; j < attributes; j++) {
          skip(2);
          skip(in.getInt());
        }
      }
    }

    private Map<String, Entry> readMethods() throws IOException {
      Map<String, Entry> methods = new HashMap<>();
      int count = readCount();
      for (int i = 0; i < count; i++) {
        skip(2);
        String name = readText();
        String descriptor = readText();
        methods.put(name + descriptor, new Entry(i, readAttributes()));
      }
      return methods;
    }

    private int readAttributes() throws IOException {
      int line = 0;
      int count = readCount();
      for (int i = 0; i < count; i++) {
        String name = readText();
        int end = in.getInt() + in.position();
        switch (name) {
          case "SourceFile" -> sourceFile = readText();
          case "Code" -> line = readCode();
          case "LineNumberTable" -> line = readFirstLine();
          default -> {}
        }
        in.position(end);
      }
      return line;
    }

    private int readCode() throws IOException {
      skip(4);
      skip(in.getInt());
      skip(8 * readCount());
      return readAttributes();
    }

    private int readFirstLine() {
      if (readCount() == 0) {
        return 0;
      }
      skip(2);
      return readCount();
    }

    private int readCount() {
      return in.getShort() & 0xFFFF;
    }

    private String readText() throws IOException {
      int index = readCount();
      String known = texts[index];
      if (known == null) {
        int place = places[index];
        InputStream text = new ByteArrayInputStream(bytes, place, bytes.length - place);
        known = new DataInputStream(text).readUTF();
        texts[index] = known;
      }
      return known;
    }

    private void skip(int count) {
      in.position(in.position() + count);
    }
  }
}
