package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePacker;
import org.msgpack.core.buffer.ArrayBufferOutput;

/**
 * Writes what an operation returned in the form in which the platform keeps step results.
 *
 * @see <a href="https://msgpack.org/">MessagePack</a>
 */
public final class StepResult {

  /** The most that a step result may take, in bytes. */
  public static final long MAX_BYTES = 128L * 1024 * 1024;

  private final long limit;

  /** Takes results of up to {@link #MAX_BYTES}. */
  public StepResult() {
    this(MAX_BYTES);
  }

  StepResult(long limit) {
    this.limit = limit;
  }

  /**
   * Write a result as MessagePack.
   *
   * @param data what an operation returned, as JSON, never null
   * @return the bytes, never null
   * @throws ResultException P10001 when it would be too large
   */
  public byte[] pack(JsonNode data) {
    try (MessageBufferPacker packer = new Bounded(limit)) {
      write(data, packer);
      return packer.toByteArray();
    } catch (TooLargeException e) {
      throw new ResultException(
          ResultException.Code.P10001,
          "the result takes more than "
              + limit
              + " bytes. Return less, or hand large data on as a stream.",
          null);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory does not fail.", e);
    }
  }

  private static void write(JsonNode node, MessagePacker packer) throws IOException {
    if (node.isArray()) {
      packer.packArrayHeader(node.size());
      for (JsonNode element : node) {
        write(element, packer);
      }
    } else if (node.isObject()) {
      packer.packMapHeader(node.size());
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        packer.packString(member.getKey());
        write(member.getValue(), packer);
      }
    } else {
      writeScalar(node, packer);
    }
  }

  private static void writeScalar(JsonNode node, MessagePacker packer) throws IOException {
    if (node.isBinary()) {
      byte[] bytes = node.binaryValue();
      packer.packBinaryHeader(bytes.length).writePayload(bytes);
    } else if (node.isTextual()) {
      packer.packString(node.textValue());
    } else if (node.isBoolean()) {
      packer.packBoolean(node.booleanValue());
    } else if (node.canConvertToLong() && node.isIntegralNumber()) {
      packer.packLong(node.longValue());
    } else if (node.isNumber()) {
      packer.packDouble(node.doubleValue());
    } else {
      packer.packNil();
    }
  }

  /** Gives up as soon as the bytes are more than allowed, before they are all in memory. */
  private static final class Bounded extends MessageBufferPacker {

    Bounded(long limit) {
      super(new BoundedOutput(limit), MessagePack.DEFAULT_PACKER_CONFIG);
    }
  }

  private static final class BoundedOutput extends ArrayBufferOutput {

    private final long limit;

    BoundedOutput(long limit) {
      this.limit = limit;
    }

    @Override
    public void writeBuffer(int length) {
      super.writeBuffer(length);
      check(0);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      check(length);
      super.write(buffer, offset, length);
    }

    @Override
    public void add(byte[] buffer, int offset, int length) {
      check(length);
      super.add(buffer, offset, length);
    }

    private void check(int more) {
      if ((long) getSize() + more > limit) {
        throw new TooLargeException();
      }
    }
  }

  private static final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super(null, null, false, false);
    }
  }
}
