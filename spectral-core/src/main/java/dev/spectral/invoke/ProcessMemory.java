package dev.spectral.invoke;

import dev.spectral.DebugResults.MemoryDetail;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory this process holds. */
final class ProcessMemory {

  /** Linux says here how much of the machine's memory a process holds: "VmRSS: 1024 kB". */
  private static final Path STATUS = Path.of("/proc/self/status");

  private static final String RESIDENT = "VmRSS:";

  private ProcessMemory() {}

  /** Asks the operating system; where it does not say, gives what the virtual machine holds. */
  static long residentBytes() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(RESIDENT))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElseGet(ProcessMemory::committedBytes);
    } catch (IOException e) {
      return committedBytes();
    }
  }

  private static long committedBytes() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    return memory.getHeapMemoryUsage().getCommitted()
        + memory.getNonHeapMemoryUsage().getCommitted();
  }

  static MemoryDetail detail() {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    List<BufferPoolMXBean> pools = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class);
    long direct =
        pools.stream()
            .filter(pool -> pool.getName().equals("direct"))
            .mapToLong(BufferPoolMXBean::getMemoryUsed)
            .sum();
    long all = pools.stream().mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
    return new MemoryDetail(heap.getCommitted(), heap.getUsed(), all, direct);
  }
}
