package dev.spectral.definition;

/**
 * The rules that an author's class is checked against. Codes are stable: a code keeps its meaning
 * for ever and is never used again. Each is explained in {@code docs/problems/}.
 */
public enum ProblemCode {
  /** The class cannot be constructed: not public, abstract, or without a usable constructor. */
  SP001,
  /** An operation is not a public instance method. */
  SP002,
  /** A parameter has a role that nobody can fill. */
  SP003,
  /** A record parameter is neither a connection nor a group of inputs. */
  SP004,
  /** An input has no {@code @Input}. */
  SP005,
  /** An input has a type that no input can have. */
  SP006,
  /** An input names a data source that the component does not have. */
  SP007,
  /** Two things that share a name space have the same key. */
  SP008,
  /** A method returns something that its role does not allow. */
  SP009,
  /** A connection is not a record, or a sealed login permits something else. */
  SP010,
  /** The class is not a component. */
  SP011,
  /** A default value does not fit its input. */
  SP012,
  /** A parameter's name is not in the class file. */
  SP013,
  /** A label or a description is blank. */
  SP014,
  /** An icon is not the path of a PNG file. */
  SP015,
  /** An operation takes a connection that the component does not list. */
  SP016,
  /** An example payload does not fit an operation. */
  SP017,
  /** An error hook cannot be called, or there are two. */
  SP018,
  /** A public component lacks what the catalogue needs. */
  SP019,
  /** A public method looks like an operation and is not one. */
  SP020(Severity.WARNING),
  /** A key has characters that the platform does not take. */
  SP021,
  /** A parameter role is taken twice. */
  SP022,
  /** An attribute of an input does not go with its type. */
  SP023,
  /** A connection has an input of a type that connections cannot hold. */
  SP024,
  /** A hidden input of a connection has no default. */
  SP025,
  /** A record contains itself. */
  SP026,
  /** A method has several roles. */
  SP027,
  /** An operation is declared in a superclass or an interface, where it is not read. */
  SP028,
  /** An OAuth 2.0 connection lacks what its grant needs. */
  SP029,
  /** An attribute of {@code @OAuth2} does not fit. */
  SP030,
  /** A template has no slot, or one that names no input. */
  SP031,
  /** A connection that an on-premise agent may provide has no host or no port for it. */
  SP032,
  /** A connection test cannot be called, or there are two for one connection. */
  SP033,
  /** A token stands where nobody can provide one. */
  SP034,
  /** An action cannot say which branch it takes, or a branch has no name of its own. */
  SP035,
  /** Branches come from an input that the action does not have. */
  SP036,
  /** A data source names another that the component does not have. */
  SP037,
  /** What a trigger says of batching is not what it returns. */
  SP038,
  /** A trigger batches without a batch size, or has one and does not batch. */
  SP040,
  /** A lifecycle method does not belong to exactly one function of triggers that are there. */
  SP041,
  /** A lifecycle method takes an input that its trigger does not have as such. */
  SP042,
  /** A poll action is not there, or has an input that the trigger has with another meaning. */
  SP043,
  /** An attribute of a trigger does not go with the rest of it. */
  SP044,
  /** A placement of a login does not name one place, or lacks what that place needs. */
  SP045,
  /** A placement or a ping names an input that the connection does not have. */
  SP046,
  /** A ping cannot be sent. */
  SP047,
  /** A data source says that something is code which is no text. */
  SP050,
  /** An example perform does not fit its action. */
  SP051,
  /** A class is listed as a part of a component and can be none. */
  SP055,
  /** A part adds nothing to its component. */
  SP056(Severity.WARNING),
  /** An integration has no flow. */
  SP060,
  /** A stable key is blank, or two things share it. */
  SP061,
  /** The names of two flows give the same key. */
  SP062,
  /** Two pages or config variables share a name, or names that give the same key. */
  SP063,
  /** Nobody or several say for which flow and customer a request is. */
  SP064,
  /** A schedule is missing or cannot be understood. */
  SP065,
  /** A queue does not go with the rest of its flow. */
  SP066,
  /** A retry, or what happens when a step fails, is out of range. */
  SP067,
  /** A flow for agents, or the schemas of a flow, lack something. */
  SP068,
  /** A batch has no size, or one that is out of range. */
  SP069,
  /** An integration refers to something that a component does not have. */
  SP070,
  /** An input of a reference is not there, or cannot be what is given. */
  SP071,
  /** Something names a config variable that is not there. */
  SP072,
  /** A connection that is kept outside stands on a page where it does not belong. */
  SP073,
  /** What stands in for config pages lacks something, or there are pages besides. */
  SP074,
  /** A connection of an integration says two things about agents in the customer's network. */
  SP075,
  /** A config variable has something that its type does not go with. */
  SP076,
  /** The name of a config variable breaks what refers to it. */
  SP077,
  /** The name of a config variable has characters that the platform's documentation rules out. */
  SP078(Severity.WARNING),
  /** The keys of an endpoint do not go with its security. */
  SP079,
  /** A method of an integration takes something that nobody gives it. */
  SP080,
  /** A method does not belong to exactly one function of a flow that is there. */
  SP081,
  /** A page is none, is listed twice, or is not listed. */
  SP082,
  /** A component of a page is no config variable. */
  SP083,
  /** An attribute of a config variable does not go with its type. */
  SP084,
  /** A config variable names a data source that is not there or does not fit. */
  SP085,
  /** What refers to an existing component does not. */
  SP086,
  /** A variable of the build's environment is not set. */
  SP087,
  /** A resource that an annotation names is not there or cannot be read. */
  SP088,
  /** What belongs to components stands in an integration, or the other way round. */
  SP089,
  /** A trigger of a component stands where no flow is. */
  SP090;

  /** What a problem does to a build. */
  public enum Severity {
    /** The component cannot be published. */
    ERROR,
    /** The component can be published, but probably not as meant. */
    WARNING
  }

  private final Severity severity;

  ProblemCode() {
    this(Severity.ERROR);
  }

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /**
   * Tell what a problem with this code does to a build.
   *
   * @return the severity, never null
   */
  public Severity severity() {
    return severity;
  }
}
