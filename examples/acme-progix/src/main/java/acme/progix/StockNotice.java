package acme.progix;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What Acme ERP says when stock has changed. */
public record StockNotice(List<Change> data) {

  /** One item that was added or removed. */
  public record Change(String txid, String item, int quantity, State state) {}

  /** What became of it. */
  public enum State {
    @JsonProperty("added")
    ADDED,
    @JsonProperty("removed")
    REMOVED
  }
}
