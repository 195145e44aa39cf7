/// Colors, letters and distances, for light and dark. Everything else uses them; `ACCENT-…` is filled in.
enum TokenStyle {
  static let text = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf6; --card: #fff; --ink: #22252b; --muted: #555b69; --line: #d9d5ca;
      --accent: ACCENT-LIGHT;
      --good: #1f6f43; --warn: #8a5300; --stop: #9b2c2c; --signal: #74348f;
      --serif: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Georgia, serif;
      --sans: Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", source-sans-pro, sans-serif;
      --s1: .25rem; --s2: .5rem; --s3: .75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2.25rem; --s7: 3.5rem;
      --round: .6rem; --measure: 68ch;
    }
    @media (prefers-color-scheme: dark) {
      :root:not([data-theme="light"]) {
        --paper: #16181c; --card: #1e2127; --ink: #e8e6e1; --muted: #a9aeb9; --line: #3a3f49;
        --accent: ACCENT-DARK; --good: #7cc79b; --warn: #e0ac5c; --stop: #f09a9a; --signal: #d9b3f2;
      }
    }
    :root[data-theme="light"] { color-scheme: light; }
    :root[data-theme="dark"] {
      color-scheme: dark;
      --paper: #16181c; --card: #1e2127; --ink: #e8e6e1; --muted: #a9aeb9; --line: #3a3f49;
      --accent: ACCENT-DARK; --good: #7cc79b; --warn: #e0ac5c; --stop: #f09a9a; --signal: #d9b3f2;
    }
    @media (forced-colors: active) {
      :root, :root[data-theme], :root:not([data-theme="light"]) {
        --paper: Canvas; --card: Canvas; --accent-soft: Canvas; --ink: CanvasText; --muted: CanvasText; --line: GrayText;
        --accent: LinkText; --signal: CanvasText; --good: CanvasText; --warn: CanvasText; --stop: CanvasText;
      }
    }

    """
}
