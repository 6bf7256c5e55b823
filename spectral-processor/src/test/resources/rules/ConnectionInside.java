@Component(key = "c", label = "C", description = "C.", connections = {ConnectionInside.Key.class, ConnectionInside.Other.class})
public final class ConnectionInside {
  @Connection(label = "Key", description = "Key.")
  public record Key(@Input(label = "Key") Secret key) {}
  public record Group(@Input(label = "Key") Key key, @Input(label = "Name") String name) {}
  @Connection(label = "Other", description = "Other.")
  public record Other(@Input(label = "Key") Key key, @Input(label = "Days") List<String> days, @Input(label = "Row") Row row) {}
  public record Row(@Input(label = "Name") String name) {}

  @Action(label = "Run", description = "Runs.")
  public void run(Group group, Other other) {}
}
// [SP024] Other.key: A connection cannot have an input of the type Key. Fix: use String, URI, Secret, boolean, a number, an enum, byte[] or Data.
// [SP024] Other.row: A connection cannot have an input of the type Row. Fix: use String, URI, Secret, boolean, a number, an enum, byte[] or Data.
// [SP006] Group.key: No input can have the type Key. A connection is not one of the values that people fill in. Fix: take the connection as a parameter of its own.
