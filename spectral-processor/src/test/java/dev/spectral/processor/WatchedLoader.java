package dev.spectral.processor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Loads the SDK, the JSON mapper and a component anew, with every call of reflection led to {@link
 * ReflectionLog}.
 */
final class WatchedLoader extends URLClassLoader {

  private static final Set<String> OWNERS =
      Stream.of(
              Class.class, Method.class, Constructor.class, Field.class, MethodHandles.Lookup.class)
          .map(Type::getInternalName)
          .collect(Collectors.toSet());
  private static final Set<String> CALLS =
      Stream.of(ReflectionLog.class.getDeclaredMethods())
          .map(one -> one.getName() + Type.getMethodDescriptor(one))
          .collect(Collectors.toSet());
  private static final String LOG = Type.getInternalName(ReflectionLog.class);
  private static final List<String> WATCHED =
      List.of("acme.", "com.fasterxml.jackson.", "dev.spectral.");

  WatchedLoader(Path classes) throws MalformedURLException {
    super(new URL[] {classes.toUri().toURL()}, WatchedLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean watched = WATCHED.stream().anyMatch(name::startsWith);
    if (!watched || name.equals(ReflectionLog.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? define(name) : known;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(0);
      reader.accept(new Rewriter(writer), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class Rewriter extends ClassVisitor {

    Rewriter(ClassWriter writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class Calls extends MethodVisitor {

    Calls(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      String replaced = replaced(opcode == Opcodes.INVOKESTATIC, owner, name, descriptor);
      if (replaced == null) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      } else {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, LOG, name, replaced, false);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      Object[] led = Stream.of(arguments).map(Calls::led).toArray();
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, led);
    }

    /** Leads a method reference to the log. */
    private static Object led(Object argument) {
      if (argument instanceof Handle to) {
        boolean isStatic = to.getTag() == Opcodes.H_INVOKESTATIC;
        String replaced = replaced(isStatic, to.getOwner(), to.getName(), to.getDesc());
        if (replaced != null) {
          return new Handle(Opcodes.H_INVOKESTATIC, LOG, to.getName(), replaced, false);
        }
      }
      return argument;
    }

    /** Gives the descriptor of the method that notes the call, or null when it is not noted. */
    private static String replaced(boolean isStatic, String owner, String name, String descriptor) {
      String full = isStatic ? descriptor : "(L" + owner + ";" + descriptor.substring(1);
      return OWNERS.contains(owner) && CALLS.contains(name + full) ? full : null;
    }
  }
}
