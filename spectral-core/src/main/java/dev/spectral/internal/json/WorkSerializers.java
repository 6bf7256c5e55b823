package dev.spectral.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.Closeable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Future;
import java.util.stream.BaseStream;

/** Refuses values that are something to do and not something to keep. */
final class WorkSerializers extends BeanSerializerModifier {

  private static final long serialVersionUID = 1L;

  @Override
  public JsonSerializer<?> modifySerializer(
      SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
    return isWork(description.getBeanClass()) ? new Refusal() : serializer;
  }

  private static boolean isWork(Class<?> type) {
    return Closeable.class.isAssignableFrom(type)
        || BaseStream.class.isAssignableFrom(type)
        || Iterator.class.isAssignableFrom(type)
        || Future.class.isAssignableFrom(type)
        || Thread.class.isAssignableFrom(type)
        || isLambda(type);
  }

  /** A lambda's class is made up at run time and implements a function. */
  private static boolean isLambda(Class<?> type) {
    return type.isSynthetic()
        && Arrays.stream(type.getInterfaces()).anyMatch(WorkSerializers::does);
  }

  private static boolean does(Class<?> type) {
    return Arrays.stream(type.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .count()
        == 1;
  }

  private static final class Refusal extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    Refusal() {
      super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws WorkInDataException {
      String name = value.getClass().getName();
      int lambda = name.indexOf("$$Lambda");
      throw new WorkInDataException(
          out, lambda < 0 ? name : "a lambda of " + name.substring(0, lambda));
    }
  }
}
