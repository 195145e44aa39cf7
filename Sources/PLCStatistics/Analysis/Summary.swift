package import PLCText

/// One thing that the sentence beside a chart says. Typed, since the words are the page's, in its language.
///
/// Nothing here says "better": a signal says that something changed, and asks what.
package enum SummaryPart: Hashable, Sendable {
  /// How many points, and from when to when.
  case points(Int, from: CalendarDate?, to: CalendarDate?)
  /// The phase that the following parts are about, counted from 1. Only when there are several.
  case phase(Int, of: Int, from: CalendarDate?)
  case median(Double, Centre.Basis)
  case mean(Double, Centre.Basis)
  /// How many points the author marked as astronomical.
  case astronomical(Int)
  /// No signal is claimed, and why.
  case unclaimed(WhyNot)
  /// The rules were applied and nothing was found.
  case noSignal(RuleSet)
  /// The longest signal of its kind, and how many of the kind there are.
  case signal(Signal, times: Int, from: CalendarDate?, to: CalendarDate?)
  /// How often the rules signal in a series like this one though nothing changed.
  case falseAlarms(RuleSet, FalseAlarms)
  /// The limits come from so few points that they are trial limits.
  case trialLimits(basedOn: Int)
  /// A run chart of the same points signals, so the limits mean little.
  case limitsMeanLittle
  /// What the last point says, by the NHS rules.
  case variation(Variation)
  case assurance(Assurance, target: Amount)
}

extension ChartAnalysis {
  /// The parts of the sentence beside the chart, in the order to say them.
  ///
  /// `wanted` is the direction that the measure hopes for; nil when it has none.
  package func summary(target: Amount? = nil, wanted: Direction? = nil) -> [SummaryPart] {
    var parts: [SummaryPart] = [
      .points(series.points.count, from: series.points.first?.date, to: series.points.last?.date)
    ]
    for (index, phase) in phases.enumerated() {
      if phases.count > 1 {
        parts.append(
          .phase(index + 1, of: phases.count, from: series.points[phase.points.lowerBound].date))
      }
      parts += summary(of: phase, target: target, wanted: wanted)
    }
    return parts
  }

  private func summary(of phase: PhaseAnalysis, target: Amount?, wanted: Direction?) -> [SummaryPart] {
    var parts: [SummaryPart] = []
    if let centre = phase.centre {
      parts.append(
        phase.control == nil ? .median(centre.value, centre.basis) : .mean(centre.value, centre.basis))
    }
    let astronomical = phase.points.count { series.points[$0].isAstronomical }
    if astronomical > 0 { parts.append(.astronomical(astronomical)) }
    if let whyNot = phase.whyNot {
      parts.append(.unclaimed(whyNot))
    } else if let rules = settings.rules {
      parts += signals(of: phase)
      if phase.signals.isEmpty { parts.append(.noSignal(rules)) }
      if let alarms = falseAlarms(in: phase) { parts.append(.falseAlarms(rules, alarms)) }
    }
    if let control = phase.control {
      if control.limits.isTrial { parts.append(.trialLimits(basedOn: control.limits.basedOn)) }
      if phase.limitsMeanLittle { parts.append(.limitsMeanLittle) }
      if settings.rules == .nhs, phase.whyNot == nil, let variation = control.variation(wanted: wanted) {
        parts.append(.variation(variation))
      }
      if let target, let wanted, let assurance = control.assurance(of: target, wanted: wanted) {
        parts.append(.assurance(assurance, target: target))
      }
    }
    return parts
  }

  /// The longest signal of each kind, in the order of the kinds' names in ``SignalID``.
  private func signals(of phase: PhaseAnalysis) -> [SummaryPart] {
    SignalID.allCases.compactMap { id in
      let ofKind = phase.signals.filter { $0.id == id }
      var longest: Signal?
      for signal in ofKind where signal.to - signal.from > longest.map({ $0.to - $0.from }) ?? -1 {
        longest = signal
      }
      return longest.map {
        .signal(
          $0, times: ofKind.count, from: series.points[$0.from].date, to: series.points[$0.to].date)
      }
    }
  }

  /// How often the rules signal on noise in a phase of this length about such a centre; nil when that is not known.
  package func falseAlarms(in phase: PhaseAnalysis) -> FalseAlarms? {
    switch (settings.chart, settings.rules, phase.centre?.basis) {
    case (.run, .anhoej?, let basis?), (.run, .perla?, let basis?), (.xmr, .nhs?, let basis?):
      guard let rules = settings.rules else { return nil }
      switch basis {
      case .given: return nil
      case .all: return FalseAlarms(of: rules, points: phase.points.count, baseline: nil)
      case .baseline(let count): return FalseAlarms(of: rules, points: phase.points.count, baseline: count)
      }
    default: return nil
    }
  }
}
