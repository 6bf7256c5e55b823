package dev.spectral.runtime.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database: one SQLite file, brought to the current schema when opened.
 *
 * <p>Every acknowledged commit is on the disk (write-ahead log, synchronous FULL). A transaction
 * takes the write lock when it begins, so it waits for another one instead of failing half-way.
 */
public final class Database implements AutoCloseable {

  private static final Duration LOCK_WAIT = Duration.ofSeconds(30);
  private static final int CONNECTIONS = 8;
  private static final String MIGRATIONS = "classpath:dev/spectral/runtime/migrations";

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  /**
   * Open the database; make it when it is not there.
   *
   * @param file the SQLite file, in a directory that exists, never null
   * @return the open database, never null
   */
  public static Database open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout((int) LOCK_WAIT.toMillis());
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    HikariConfig hikari = new HikariConfig();
    hikari.setDataSource(source);
    hikari.setPoolName("spectral-store");
    hikari.setMaximumPoolSize(CONNECTIONS);
    HikariDataSource pool = new HikariDataSource(hikari);
    try {
      Flyway.configure().dataSource(pool).locations(MIGRATIONS).load().migrate();
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
    return new Database(pool);
  }

  Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public void close() {
    pool.close();
  }
}
