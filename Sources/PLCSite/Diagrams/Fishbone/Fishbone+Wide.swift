extension Fishbone {
  /// The fish as it is known: the problem at its head, up to three bones above and below a spine.
  ///
  /// More than six categories go on further spines, one below the other, that meet before the head.
  package var widePicture: DiagramPicture {
    var picture = DiagramPicture(width: FishboneMeasure.width)
    let spines = Self.spines(of: categories)
    let columns = spines.map { ($0.count + 1) / 2 }.max() ?? 0
    let measure = FishboneMeasure(columns: columns)
    let head = DiagramCard(self.head, width: measure.headWidth, maxLines: 12)

    var y = 1.0
    var spineYs: [Double] = []
    for spine in spines {
      let bones = spine.enumerated().map { place, category in
        FishboneBone(category, column: place / 2, isAbove: place.isMultiple(of: 2), measure: measure)
      }
      let above = bones.filter(\.isAbove).map(\.height).max() ?? 0
      let below = bones.filter { !$0.isAbove }.map(\.height).max() ?? 0
      let middle = y + above
      for bone in bones {
        bone.draw(in: &picture, spineY: middle, reach: bone.isAbove ? above : below)
      }
      spineYs.append(middle)
      y = middle + below + 18
    }
    let body = Area(x: 0, y: 1, width: FishboneMeasure.width, height: max(y - 18, 1))
    addHead(head, to: &picture, spineYs: spineYs, body: body, measure: measure)
    return picture
  }

  /// Categories that share a spine: at most six, as evenly as can be, an even number where there are several.
  private static func spines(of categories: [Category]) -> [ArraySlice<Category>] {
    guard categories.count > 6 else { return categories.isEmpty ? [] : [categories[...]] }
    let count = (categories.count + 5) / 6
    let share = ((categories.count + count - 1) / count + 1) / 2 * 2
    return stride(from: 0, to: categories.count, by: share).map {
      categories[$0..<min($0 + share, categories.count)]
    }
  }

  private func addHead(
    _ card: DiagramCard, to picture: inout DiagramPicture, spineYs: [Double], body: Area,
    measure: FishboneMeasure
  ) {
    let middle =
      spineYs.isEmpty
      ? card.height / 2 + 1 : ((spineYs[0] + spineYs[spineYs.count - 1]) / 2).rounded()
    // A head higher than the body pushes everything down.
    let shift = max(0, 1 - (middle - (card.height / 2).rounded()))
    if shift > 0 { picture.moveDown(by: shift) }
    let center = middle + shift
    let box = card.box(x: measure.headX, y: center - (card.height / 2).rounded())
    picture.height = max(body.maxY + shift, box.rect.maxY) + 2
    picture.boxes.insert(box, at: 0)
    picture.edges = picture.edges.map {
      DiagramEdge(from: $0.from.map { $0 + 1 }, to: $0.to.map { $0 + 1 }, path: $0.path)
    }
    let trunk = measure.headX - 16
    for spineY in spineYs.map({ $0 + shift }) {
      let end = Spot(box.rect.x, center)
      let points =
        spineY == center
        ? [Spot(12, spineY), end]
        : [Spot(12, spineY), Spot(trunk, spineY), Spot(trunk, center), end]
      picture.strokes.append(DiagramStroke(path: Way(rounded: points, radius: 10), look: .spine))
      let fin = [Spot(2, spineY - 9), Spot(12, spineY), Spot(2, spineY + 9)]
      picture.strokes.append(DiagramStroke(path: Way(through: fin), look: .spine))
    }
  }
}

/// The lengths that all bones share.
struct FishboneMeasure {
  static let width = 704.0
  let columnWidth: Double
  let headWidth: Double
  /// How far the outer end of a bone lies before its foot.
  let slant = 26.0

  init(columns: Int) {
    columnWidth =
      switch columns {
      case 0: 0
      case 1: 320
      case 2: 256
      default: 184
      }
    headWidth = Self.width - 2 - 18 - columnWidth * Double(columns)
  }

  var headX: Double { Self.width - 1 - headWidth }
  /// What is left for words beside a slanting bone.
  var textWidth: Double { columnWidth - slant - 14 }
}

/// One category with its causes, as high as it needs to be.
private struct FishboneBone {
  let isAbove: Bool
  private let foot: Double
  private let measure: FishboneMeasure
  private let heading: DiagramCard
  private let rows: [Row]

  private struct Row {
    let cause: DiagramCard
    let reasons: [DiagramCard]
    var height: Double { cause.height + 2 + reasons.reduce(0) { $0 + $1.height } + 8 }
  }

  init(_ category: Fishbone.Category, column: Int, isAbove: Bool, measure: FishboneMeasure) {
    self.isAbove = isAbove
    self.measure = measure
    foot = 2 + measure.columnWidth * Double(column + 1) - 6
    let longest = measure.columnWidth - 12
    heading = DiagramCard(fitting: category.leaf, width: longest, maxLines: 3)
    rows = category.causes.map { cause in
      Row(
        cause: DiagramCard(cause.leaf, width: measure.textWidth),
        reasons: cause.reasons.map {
          DiagramCard(Fishbone.leaf(reason: $0), width: measure.textWidth - 12)
        })
    }
  }

  /// From the outer border of the heading to the spine.
  var height: Double { heading.height + 6 + rows.reduce(0) { $0 + $1.height } + 12 }

  /// Draws the bone so that its outer end lies `reach` from the spine.
  func draw(in picture: inout DiagramPicture, spineY: Double, reach: Double) {
    let outer = isAbove ? spineY - reach + heading.height : spineY + reach - heading.height
    func bone(_ y: Double) -> Double {
      foot - measure.slant * abs(spineY - y) / max(abs(spineY - outer), 1)
    }
    let end = foot - measure.slant
    let x = max(min(end - heading.width / 2, foot + 4 - heading.width), foot - measure.columnWidth + 8)
    let box = heading.box(x: x.rounded(), y: isAbove ? spineY - reach : outer)
    let headingIndex = picture.boxes.count
    picture.boxes.append(box)
    let start = Spot(end, isAbove ? box.rect.maxY : box.rect.y)
    picture.edges.append(
      DiagramEdge(
        from: headingIndex, to: nil, path: Way(through: [start, Spot(foot, spineY)])))

    var y = isAbove ? outer + 8 : spineY + 10
    for row in rows {
      let twig = y + row.cause.height + 2
      // The words keep clear of the bone at both of their ends.
      let right = min(bone(y), bone(y + row.height)) - 8
      let index = picture.boxes.count
      picture.boxes.append(row.cause.box(x: (right - measure.textWidth).rounded(), y: y))
      let rect = picture.boxes[index].rect
      let line = Way(through: [Spot(rect.x, twig), Spot(bone(twig), twig)])
      picture.strokes.append(DiagramStroke(path: line, look: .thin))
      y = twig + 1
      for reason in row.reasons {
        picture.boxes.append(reason.box(x: rect.x + 12, y: y))
        let tick = Way(through: [
          Spot(rect.x + 4, twig), Spot(rect.x + 4, y + 9), Spot(rect.x + 9, y + 9),
        ])
        picture.strokes.append(DiagramStroke(path: tick, look: .thin))
        y += reason.height
      }
      y += 7
    }
  }
}
