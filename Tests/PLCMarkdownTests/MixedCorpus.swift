/// Small texts that hold every construct in every place where positions are hard to find.
enum MixedCorpus {
  static let texts: [String] = [
    "# Title with *stress* and `code` {root} {addresses: slug}\n\nA paragraph.\nTwo lines, a [link](a.md \"t\").\n",
    "Setext *title*\nin two lines\n===\n\n[a]: http://x.org 'Title'\nSetext after [a] definition\n---\ntext [a][] and [b c][a]\n",
    "> quote *one\n> two* and **three\nlazy four** `co\nde` [x\n> y](z)\n> > nested `a`\n> > [[wiki|lab\nel]] {voice}\n",
    "- item *a* {root}\n  - nested **b\n    c** {x: y}\n\n    para `d`\n      > quote in it\n- second\n\n1. one\n2. two [[s03]]\n   1) three\n",
    "| a *b* | c `d` |\n|:--|--:|\n| [x](y \"z\") | [[t\\|l]] \\| e |\n|  | `\\|` |\n| only\n| more | than | enough |\n",
    "> text before\n>  a | b\n> ---|---\n> *c* | d `e`\n>   f | ![g](h)\n\n- x\n\n  | p | q |\n  |---|---|\n  |   r | **s** |\n    | t | u |\n",
    "a\tb *c*\n\td `e`\n\n-\tlist\ttab\n\n\tinside *it*\n\n\t\tcode here\n\n>\tquoted\ttab\n>\t\tx\n\n1.\ta\n\n\t- b\n",
    "Grüße *für* alle — “quotes” **über** `ü` [ß](ä.md) ~~weg~~ 日本語 *語* 🎉 [[größe|Größe]] {größe}\n\n# Überblick {a}\n",
    "line one  \nline *two*\\\nline three\r\nline `four`\r\n\r\n> crlf *quote*\r\n> next\r\nlazy `code`\r\n\r\n- a *b*\r\n- c\r\n",
    "www.example.org and https://a.b/c?d=(e), mail a.b@example.org. (www.x.org) *www.y.org*\n<https://q.r/s> <a@b.co> http://a.b/\\*c &copy; a&#64;b.co\n",
    "```swift more words\nlet a = 1\n```\n\n> ~~~\n> fenced\n~~~\nafter\n\n    indented\n\n      more\n\n- ```\n  in list\n  ```\n  text\n- ~~~\n  open\n",
    "<div>\n*html* block\n</div>\n\n<!-- one line -->\n<!-- two\nlines -->\ntext <b>bold</b> <i\nclass=\"x\"> <!-- c --> *e*\n\n> <p>\n> in quote\n",
    "Note[^1] and again[^1] and [^two] and [^none *x*].\n\n[^1]: First *note*\n    more\n\n[^two]: > quoted `note`\n",
    "***both*** **a *b* c** *a **b** c* __x _y_ z__ *a*b**c** ~one~ ~~two~~ ~~~three~~~ *not * closed** _in_word_\n",
    "![img *alt*](a.png) [![inner](b.png 'T')](c.md) [a `]` b](d) [e\\]f](<g h>) [r1] [r2][r1] ![r1][] [(x)](a(b)c)\n\n[r1]: <one two> (three)\n[r3]: x\n",
    "- [ ] open *task* {a}\n- [x] done\n- [X] big\n  - [ ] inner [x] trap\n1. [ ] numbered\n\n> - [x] quoted\n",
    "&amp; &lt;b&gt; &#x2014; &nvlt; &fjlig; &unknown; \\* \\\\ \\[no\\](x) \\[[n\\]] [[a\\_b]] \\{no} *&quot;*\n",
    "text\n***\n- - -\n_ _ _\n> ---\n\n- ***\n- a\n  ___\n  b\n# \n#\n## closed ## \n### also closed {l} ###\n",
    "- a\n- \n-\n  b\n\n*\n\n> \n>\n> c\n>\n\n1.\n\n10. d\n\n    e\n",
    "> - a *b*\n>   c\n> - d\n>\n>   e `f`\n>\n> 1. g\nlazy\n>    - h {i}\n> \n> ## j {k}\n> text {l}\n",
    "para then table\n| a | b |\n|---|---|\n| 1 | 2 |\nafter | row\n\npara\nwith [x](y)\na | b\n-|-\n\n- para\n  a | b\n  -|-\n  c | d\n",
    "[[a]] [[b|c]] [[d|*e* `f`]] [[ g | h ]] [[[i]]] [[j]k]] [[l|]] [[|m]] [[]] [[n\no]] `[[p]]` [[[q]](r)] [s [[t]]](u)\n",
    "x {a} y {b} {c: d} \n\n- z {e} {f}\n  g\n- {h}\n- `{i}`\n- \\{j}\n- k {l\n  m}\n- n {}\n- o {p: *q*}\n\n> r {s}\n\n# {t}\n",
    "\u{FEFF}# After a mark\n\ntext `a`\n",
  ]
}
