package acme.progix;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What Acme ERP says of a new order. */
public record OrderNotice(Order data) {

  /** The order. */
  public record Order(
      String orderid,
      LocalDate date,
      boolean shipped,
      @JsonProperty("addr_1") String street,
      @JsonProperty("addr_2") String city,
      BigDecimal total,
      boolean paid) {}
}
