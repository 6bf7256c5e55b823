package dev.spectral.benchmarks;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;

/** A component whose actions do nothing but take their inputs. */
@Component(key = "shop", label = "Shop", description = "Takes inputs")
public final class Shop {

  /** The inputs of an order. */
  public record Order(
      @Input(label = "Name") String name,
      @Input(label = "Quantity") int quantity,
      @Input(label = "Express") boolean express) {}

  /** Ten more inputs, texts and numbers. */
  public record Ten(
      @Input(label = "A") String a,
      @Input(label = "B") String b,
      @Input(label = "C") String c,
      @Input(label = "D") String d,
      @Input(label = "E") String e,
      @Input(label = "F") int f,
      @Input(label = "G") int g,
      @Input(label = "H") int h,
      @Input(label = "I") boolean i,
      @Input(label = "J") boolean j) {}

  /** The inputs of a large order. */
  public record Large(
      @Input(label = "K") String k,
      @Input(label = "L") String l,
      @Input(label = "M") String m,
      @Input(label = "N") String n,
      @Input(label = "O") String o,
      @Input(label = "P") int p,
      @Input(label = "Q") int q,
      @Input(label = "R") int r,
      @Input(label = "S") boolean s,
      @Input(label = "T") boolean t) {}

  @Action(label = "Three", description = "Takes three inputs")
  public int three(Order order) {
    return order.quantity();
  }

  @Action(label = "Twenty", description = "Takes twenty inputs")
  public int twenty(Ten ten, Large large) {
    return ten.f() + large.p();
  }
}
