/// The charts of a series in time.
package enum ChartKind: String, Hashable, Sendable, CaseIterable {
  case run, xmr, p, u, c
}

/// The rules that say what counts as a signal.
///
/// - `anhoej`: Anhøj & Olesen 2014, Anhøj 2015 (PLoS ONE): an unusually long run or unusually few crossings.
/// - `perla`: Perla, Provost & Murray 2011 (BMJ Qual Saf 20:46): shift, trend, too few or too many runs.
/// - `nhs`: NHS England, Making Data Count: four rules for an XmR chart.
package enum RuleSet: String, Hashable, Sendable, CaseIterable {
  case anhoej, perla, nhs
}
