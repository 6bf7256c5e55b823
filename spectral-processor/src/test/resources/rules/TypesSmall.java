@Component(key = "c", label = "C", description = "C.")
public final class TypesSmall {
  @Action(label = "Run", description = "Runs.")
  public void run(
      @Input(label = "X") short a,
      @Input(label = "X") byte b,
      @Input(label = "X") float c,
      @Input(label = "X") char d,
      @Input(label = "X") Float e,
      @Input(label = "X") OptionalInt f,
      @Input(label = "X") BigInteger g,
      @Input(label = "X") Number h,
      @Input(label = "X") UUID i,
      @Input(label = "X") LocalDateTime j,
      @Input(label = "X") InputStream k,
      @Input(label = "X") Object l,
      @Input(label = "X") java.net.URL m,
      @Input(label = "X") Boolean ok1,
      @Input(label = "X") Integer ok2,
      @Input(label = "X") Long ok3,
      @Input(label = "X") Double ok4) {}
}
// [SP006] TypesSmall.run(a): No input can have the type short. Fix: write int in place of short.
// [SP006] TypesSmall.run(b): No input can have the type byte. Fix: write int in place of byte.
// [SP006] TypesSmall.run(c): No input can have the type float. Fix: write double in place of float.
// [SP006] TypesSmall.run(d): No input can have the type char. Fix: write String in place of char.
// [SP006] TypesSmall.run(e): No input can have the type Float. Fix: write double in place of Float.
// [SP006] TypesSmall.run(f): No input can have the type OptionalInt. Fix: write Optional<Integer> in place of OptionalInt.
// [SP006] TypesSmall.run(g): No input can have the type BigInteger. Fix: write BigDecimal in place of BigInteger.
// [SP006] TypesSmall.run(h): No input can have the type Number. Fix: write BigDecimal in place of Number.
// [SP006] TypesSmall.run(i): No input can have the type UUID. Fix: write String in place of UUID.
// [SP006] TypesSmall.run(j): No input can have the type LocalDateTime. Fix: write Instant or OffsetDateTime in place of LocalDateTime.
// [SP006] TypesSmall.run(k): No input can have the type InputStream. Fix: write Data or byte[] in place of InputStream.
// [SP006] TypesSmall.run(l): No input can have the type Object. Fix: write JsonNode in place of Object.
// [SP006] TypesSmall.run(m): No input can have the type URL. Fix: write URI in place of URL.
