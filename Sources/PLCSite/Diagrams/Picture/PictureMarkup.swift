import PLCHTML

extension DiagramPicture {
  /// The picture as SVG: an image without links, else a group of links in the order of reading.
  func svg(in frame: DiagramFrame) -> HTML {
    let picture = frame.isRightToLeft == isMirrored ? self : mirrored
    return SVGFrame(
      width: width, height: height, id: frame.idPrefix, name: frame.title, description: frame.summary,
      className: "dg-wide", hasLinks: boxes.contains { $0.url != nil }, isRightToLeft: picture.isMirrored
    ).html { picture.content }
  }

  private var content: HTML {
    HTML {
      for field in fields {
        SVG.rect(x: field.x, y: field.y, width: field.width, height: field.height, .class("dg-field"))
      }
      for stroke in strokes { stroke.markup }
      for isBroken in [false, true] {
        markup(of: edges.filter { $0.isBroken == isBroken }, isBroken: isBroken)
      }
      for disc in discs { disc.markup }
      for box in boxes { box.markup }
      for text in texts { text.markup }
    }
  }

  private func markup(of edges: [DiagramEdge], isBroken: Bool) -> HTML {
    guard !edges.isEmpty else { return HTML() }
    var lines = PathData()
    var arrows = PathData()
    for edge in edges {
      edge.path.draw(with: &lines)
      if edge.hasArrow { edge.path.drawArrow(with: &arrows) }
    }
    return HTML {
      SVG.path(lines, .class("dg-edge", isBroken ? "dg-broken" : nil))
      if !arrows.text.isEmpty { SVG.path(arrows, .class("dg-arrow")) }
    }
  }
}

extension DiagramStroke {
  fileprivate var markup: HTML {
    var line = PathData()
    path.draw(with: &line)
    var arrow = PathData()
    if hasArrow { path.drawArrow(with: &arrow, size: look == .spine ? 11 : 8) }
    return HTML {
      SVG.path(line, .class("dg-edge", look == .thin ? nil : "dg-\(look.rawValue)"))
      if hasArrow { SVG.path(arrow, .class("dg-arrow", look == .spine ? "dg-spine" : nil)) }
    }
  }
}

extension Way {
  /// A small triangle whose point is the end of the way.
  fileprivate func drawArrow(with pen: inout PathData, size: Double = 8) {
    let from = approach
    let dx = end.x - from.x
    let dy = end.y - from.y
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return }
    let along = Spot(dx / length, dy / length)
    let base = Spot(end.x - along.x * size, end.y - along.y * size)
    pen.move(to: end.x, end.y)
    pen.line(to: base.x - along.y * size / 2, base.y + along.x * size / 2)
    pen.line(to: base.x + along.y * size / 2, base.y - along.x * size / 2)
    pen.close()
  }
}

extension DiagramDisc {
  fileprivate var markup: HTML {
    SVG.group(.class("dg-disc", isFull ? "dg-full" : nil)) {
      SVG.circle(x: centre.x, y: centre.y, radius: radius)
      SVG.text(text, x: centre.x, y: centre.y + 4.5, .set("text-anchor", "middle"))
    }
  }
}

extension DiagramBox {
  /// Where the node leads, when that is safe.
  fileprivate var url: SafeURL? { node.href.flatMap { SafeURL($0) } }

  fileprivate var markup: HTML {
    let parts = HTML {
      if url != nil || isShortened { title(node.fullText) }
      // A frame that cannot be seen still makes the whole node a target for a finger.
      if look != .plain || url != nil {
        SVG.rect(
          x: rect.x, y: rect.y, width: rect.width, height: rect.height,
          .class("dg-box", "dg-\(look.rawValue)"),
          .set("rx", look.cornerRadius))
      }
      for text in texts { text.markup }
      if let mark, let status = node.status {
        SVG.path(status.mark.path(at: mark), .class("mark", status.tone.className))
      }
    }
    return url == nil ? SVG.group { parts } : SVG.link(to: url) { parts }
  }
}

extension DiagramText {
  /// Lines that do not begin at the same side stand alone: a space at the end of one would move it.
  fileprivate var markup: HTML {
    guard anchor == .start else {
      return HTML {
        for (index, line) in lines.enumerated() {
          element(y: start.y + Double(index) * style.lineHeight) { line }
        }
      }
    }
    guard !lines.isEmpty else { return HTML() }
    return element(y: start.y) {
      for (index, line) in lines.enumerated() {
        // The space keeps the words of two lines apart for those who listen or copy.
        if index > 0 { " " }
        if index == 0, !isRuledOut {
          line
        } else {
          Tag("tspan")(
            line, .class(isRuledOut ? "dg-out" : nil), .set("x", start.x),
            .set("dy", index == 0 ? nil : CompactNumber.text(style.lineHeight)))
        }
      }
    }
  }

  private func element(y: Double, @HTMLBuilder content: () -> HTML) -> HTML {
    Tag("text")(
      .set("x", start.x), .set("y", y),
      .class(style.className, tone.className, hasHalo ? "dg-halo" : nil),
      .set("text-anchor", anchor == .start ? nil : anchor.rawValue), content: content)
  }
}
