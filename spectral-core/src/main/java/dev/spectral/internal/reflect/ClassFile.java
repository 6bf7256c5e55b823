package dev.spectral.internal.reflect;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
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
    }
  }

  private static ClassFile read(byte[] bytes) throws IOException {
    return new Reader(new DataInputStream(new ByteArrayInputStream(bytes))).read();
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

  private static final class Reader {

    private final DataInputStream in;
    private String[] texts = {};
    private @Nullable String sourceFile;

    Reader(DataInputStream in) {
      this.in = in;
    }

    ClassFile read() throws IOException {
      in.skipNBytes(8);
      readConstants();
      in.skipNBytes(6);
      in.skipNBytes(2L * in.readUnsignedShort());
      readMembers(new HashMap<>());
      Map<String, Entry> methods = new HashMap<>();
      readMembers(methods);
      readAttributes();
      return new ClassFile(sourceFile, methods);
    }

    private void readConstants() throws IOException {
      int count = in.readUnsignedShort();
      texts = new String[count];
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts[i] = in.readUTF();
          case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          case 5, 6 -> {
            in.skipNBytes(8);
            i++;
          }
          default -> in.skipNBytes(4);
        }
      }
    }

    private void readMembers(Map<String, Entry> members) throws IOException {
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        in.skipNBytes(2);
        String name = texts[in.readUnsignedShort()];
        String descriptor = texts[in.readUnsignedShort()];
        members.put(name + descriptor, new Entry(i, readAttributes()));
      }
    }

    private int readAttributes() throws IOException {
      int line = 0;
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        String name = texts[in.readUnsignedShort()];
        long length = in.readInt() & 0xFFFFFFFFL;
        switch (name) {
          case "SourceFile" -> sourceFile = texts[in.readUnsignedShort()];
          case "Code" -> line = readCode();
          case "LineNumberTable" -> line = readFirstLine(length);
          default -> in.skipNBytes(length);
        }
      }
      return line;
    }

    private int readCode() throws IOException {
      in.skipNBytes(4);
      in.skipNBytes(in.readInt() & 0xFFFFFFFFL);
      in.skipNBytes(8L * in.readUnsignedShort());
      return readAttributes();
    }

    private int readFirstLine(long length) throws IOException {
      if (in.readUnsignedShort() == 0) {
        return 0;
      }
      in.skipNBytes(2);
      int line = in.readUnsignedShort();
      in.skipNBytes(length - 6);
      return line;
    }
  }
}
