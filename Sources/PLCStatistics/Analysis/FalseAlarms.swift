/// How often a rule set signals though nothing changed, in series of independent normal numbers.
///
/// Simulated by `Tests/Benchmarks/Noise`: 50,000 seeded series for each figure, so that the standard error is at most
/// 0.23 percentage points. Anhøj's and Perla's rules are about a median in a run chart, the NHS rules about the mean of
/// a screened XmR chart. Real series are seldom independent, and then all rules signal more often.
package struct FalseAlarms: Hashable, Sendable {
  /// Of a hundred such series, how many signal.
  package let percent: Double
  /// The length of the simulated series.
  package let points: Int
  /// The simulated series was shorter, or its baseline longer, than the one asked for, so the truth lies higher.
  package let isAtLeast: Bool

  /// For a series of so many points about the centre of a baseline of so many; nil for a centre from all points.
  ///
  /// Series of 10 to 60 points were simulated. Of a baseline between those simulated the shorter one speaks, which
  /// signals a little more often. Nil under 10 points, where nothing is claimed.
  package init?(of rules: RuleSet, points: Int, baseline: Int?) {
    guard points >= Self.lengths.lowerBound, let rates = Self.perThousand[rules] else { return nil }
    let row: Int
    if let baseline, baseline < points {
      row = Self.baselines.firstIndex { $0 <= baseline } ?? Self.baselines.count - 1
      isAtLeast = points > Self.lengths.upperBound || baseline < Self.baselines[row]
    } else {
      row = 0
      isAtLeast = points > Self.lengths.upperBound
    }
    self.points = min(points, Self.lengths.upperBound)
    percent = Double(rates[row][self.points - Self.lengths.lowerBound]) / 10
  }

  private static let lengths = 10...60

  /// The points of the simulated baselines, one a row of the table; the first row is for a centre from all points.
  private static let baselines: [Int] = [.max, 20, 12, 8, 6]

  /// Of a thousand series of 10, 11, … 60 points, how many signal.
  private static let perThousand: [RuleSet: [[Int]]] = [
    .anhoej: [
      [
        9, 8, 13, 13, 25, 25, 9, 9, 12, 12, 21, 21, 29, 28, 31, 29, 17, 16, 20, 20, 26, 28, 31, 30, 38, 37,
        43, 43, 49, 48, 38, 36, 44, 42, 48, 49, 35, 34, 39, 38, 40, 40, 48, 45, 50, 50, 37, 38, 41, 43, 43,
      ],
      [
        9, 8, 13, 13, 25, 25, 9, 9, 12, 12, 21, 15, 28, 17, 33, 25, 22, 38, 34, 54, 48, 67, 62, 58, 72, 71,
        88, 82, 97, 93, 91, 106, 104, 115, 114, 128, 89, 83, 96, 90, 104, 98, 114, 105, 121, 114, 108, 121,
        116, 131, 126,
      ],
      [
        9, 8, 13, 8, 25, 16, 13, 33, 34, 58, 64, 67, 87, 59, 80, 74, 76, 91, 88, 108, 107, 125, 122, 117, 133,
        134, 150, 144, 161, 158, 156, 173, 172, 185, 183, 198, 146, 140, 155, 148, 164, 159, 177, 169, 186,
        177, 170, 188, 182, 199, 192,
      ],
      [
        8, 4, 19, 19, 47, 49, 65, 86, 92, 114, 120, 125, 146, 104, 126, 123, 121, 140, 141, 159, 160, 181,
        174, 175, 191, 189, 207, 204, 221, 221, 217, 236, 229, 247, 245, 260, 201, 193, 210, 206, 223, 216,
        237, 228, 247, 238, 230, 249, 244, 259, 253,
      ],
      [
        11, 33, 38, 50, 89, 90, 101, 125, 132, 154, 163, 167, 186, 137, 166, 160, 160, 179, 182, 202, 201,
        221, 217, 215, 235, 234, 252, 248, 265, 264, 261, 285, 275, 292, 291, 309, 246, 238, 255, 253, 269,
        261, 281, 274, 294, 286, 277, 295, 291, 304, 300,
      ],
    ],
    .perla: [
      [
        101, 112, 135, 147, 164, 177, 212, 226, 258, 269, 304, 316, 350, 362, 373, 379, 412, 416, 447, 456,
        483, 490, 515, 519, 536, 542, 561, 569, 590, 597, 617, 626, 639, 646, 663, 668, 673, 681, 695, 700,
        713, 717, 732, 738, 747, 754, 771, 772, 786, 784, 799,
      ],
      [
        101, 112, 135, 147, 164, 177, 212, 226, 258, 269, 304, 314, 346, 362, 376, 405, 429, 456, 471, 494,
        513, 526, 550, 561, 580, 601, 613, 629, 641, 660, 668, 683, 692, 703, 716, 726, 738, 745, 755, 767,
        768, 781, 789, 797, 801, 810, 822, 823, 835, 835, 846,
      ],
      [
        101, 112, 135, 146, 166, 202, 224, 273, 302, 328, 361, 389, 419, 440, 460, 485, 504, 524, 543, 565,
        581, 592, 613, 627, 643, 660, 672, 686, 692, 711, 722, 733, 740, 749, 760, 770, 780, 785, 794, 804,
        806, 816, 824, 828, 837, 841, 851, 856, 863, 862, 873,
      ],
      [
        107, 144, 175, 211, 255, 290, 316, 361, 385, 412, 438, 470, 493, 511, 530, 553, 569, 590, 609, 625,
        639, 650, 670, 681, 696, 710, 721, 735, 740, 757, 764, 775, 779, 788, 796, 806, 816, 818, 826, 835,
        839, 847, 853, 858, 860, 868, 875, 878, 885, 885, 894,
      ],
      [
        143, 197, 247, 275, 308, 341, 372, 414, 438, 463, 488, 516, 539, 555, 575, 596, 612, 630, 646, 662,
        675, 686, 706, 713, 729, 739, 751, 763, 769, 782, 789, 801, 804, 813, 820, 828, 834, 839, 846, 856,
        856, 866, 869, 874, 877, 883, 890, 895, 899, 899, 906,
      ],
    ],
    .nhs: [
      [
        54, 64, 72, 82, 90, 100, 110, 119, 129, 138, 148, 158, 168, 177, 188, 197, 208, 214, 224, 233, 241,
        252, 258, 267, 278, 284, 293, 300, 307, 315, 325, 334, 343, 349, 360, 365, 374, 380, 384, 392, 398,
        407, 418, 421, 425, 432, 446, 449, 457, 460, 468,
      ],
      [
        54, 64, 72, 82, 90, 100, 110, 119, 129, 138, 148, 162, 175, 191, 211, 228, 245, 260, 277, 294, 307,
        322, 336, 350, 361, 374, 389, 400, 412, 422, 433, 446, 459, 463, 476, 488, 497, 503, 513, 521, 535,
        536, 548, 551, 561, 569, 577, 586, 593, 595, 606,
      ],
      [
        54, 64, 72, 92, 112, 135, 157, 185, 207, 233, 252, 272, 293, 311, 330, 347, 361, 373, 391, 409, 418,
        432, 444, 455, 464, 478, 491, 502, 508, 520, 531, 541, 548, 553, 568, 577, 583, 588, 597, 604, 613,
        617, 627, 629, 641, 649, 655, 658, 666, 669, 674,
      ],
      [
        94, 124, 155, 183, 215, 247, 274, 297, 322, 339, 360, 380, 395, 412, 429, 442, 454, 469, 487, 498,
        512, 521, 530, 543, 551, 562, 572, 581, 589, 599, 608, 617, 621, 626, 636, 646, 654, 656, 663, 668,
        679, 683, 687, 694, 705, 710, 715, 718, 726, 726, 730,
      ],
      [
        175, 211, 248, 282, 308, 334, 359, 383, 403, 418, 440, 453, 469, 484, 504, 514, 522, 535, 554, 563,
        574, 583, 589, 603, 609, 620, 627, 637, 643, 653, 660, 669, 675, 678, 686, 695, 699, 706, 708, 712,
        723, 725, 731, 733, 744, 749, 751, 757, 760, 765, 769,
      ],
    ],
  ]
}
