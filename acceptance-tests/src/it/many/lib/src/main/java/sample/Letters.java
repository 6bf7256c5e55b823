package sample;

/** A library without a component. */
public final class Letters {

  private Letters() {}

  public static int count(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }
}
