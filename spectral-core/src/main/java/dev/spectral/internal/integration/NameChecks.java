package dev.spectral.internal.integration;

import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.IntegrationDefinition;
import java.util.regex.Pattern;

/** Names of config variables, by which flows, templates and the platform's API refer to them. */
final class NameChecks {

  private static final Pattern BREAKS = Pattern.compile("[.{}\\[\\]#\"'`\\\\\\p{Cntrl}]");
  private static final Pattern DOCUMENTED = Pattern.compile("[\\p{L}\\p{N} ]*");

  private final Findings findings;

  NameChecks(Findings findings) {
    this.findings = findings;
  }

  void check(IntegrationDefinition integration) {
    integration.configVars().forEach(this::check);
  }

  private void check(ConfigVar configVar) {
    String name = configVar.name();
    if (name.isBlank()) {
      findings.add(
          ProblemCode.SP077,
          configVar,
          "Its name is blank, so nobody could refer to it.",
          "write name = \"…\" with letters, digits and blanks.");
    } else if (BREAKS.matcher(name).find()) {
      findings.add(
          ProblemCode.SP077,
          configVar,
          "Its name holds a dot, a bracket, a quote or a number sign, which ends the name where"
              + " something refers to it.",
          "use letters, digits and blanks, such as \""
              + BREAKS.matcher(name).replaceAll(" ").strip().replaceAll(" +", " ")
              + "\"; the stable key stays.");
    } else if (!DOCUMENTED.matcher(name).matches()) {
      findings.add(
          ProblemCode.SP078,
          configVar,
          "Its name holds other characters than letters, digits and blanks, which the platform's"
              + " documentation rules out.",
          "use letters, digits and blanks; the stable key stays.");
    }
  }
}
