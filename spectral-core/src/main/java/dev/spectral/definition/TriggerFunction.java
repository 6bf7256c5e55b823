package dev.spectral.definition;

/** What a trigger can be asked to do. */
public enum TriggerFunction {
  /** Fire. */
  PERFORM("perform", ""),
  /** Fire once when an instance is deployed. */
  ON_DEPLOY_PERFORM("onDeployPerform", "hasOnDeployPerform"),
  /** Take note that an instance is deployed. */
  ON_INSTANCE_DEPLOY("onInstanceDeploy", "hasOnInstanceDeploy"),
  /** Take note that an instance is deleted. */
  ON_INSTANCE_DELETE("onInstanceDelete", "hasOnInstanceDelete"),
  /** Register a webhook. */
  WEBHOOK_CREATE("webhookCreate", "hasWebhookCreateFunction"),
  /** Remove a webhook. */
  WEBHOOK_DELETE("webhookDelete", "hasWebhookDeleteFunction");

  private final String wire;
  private final String flag;

  TriggerFunction(String wire, String flag) {
    this.wire = wire;
    this.flag = flag;
  }

  /**
   * Name the function as the platform does.
   *
   * @return the platform's name, never null
   */
  public String wire() {
    return wire;
  }

  /**
   * Name the flag in the manifest that says that the function is there.
   *
   * @return the flag, empty for {@link #PERFORM}, which is always there; never null
   */
  public String flag() {
    return flag;
  }
}
