// Made from the folder plc-template by the test `TemplateFilesTests`; do not edit by hand.

/// The files of the starter folder, as `plc init` writes them.
enum TemplateFiles {
  static let all: [(path: String, text: String)] = [
    (
      ".editorconfig",
      ##"""
      root = true

      [*]
      charset = utf-8
      end_of_line = lf
      insert_final_newline = true
      trim_trailing_whitespace = true

      [*.md]
      # Two spaces at the end of a line mean a line break in Markdown.
      trim_trailing_whitespace = false

      [*.{yml,yaml,json}]
      indent_style = space
      indent_size = 2

      """##
    ),
    (
      ".github/workflows/plc.yml",
      ##"""
      # Checks this folder whenever somebody saves a change on GitHub. It publishes nothing.
      #
      # Where the program comes from: it is built from its source, at an address you trust.
      # On GitHub open Settings, "Secrets and variables", "Actions", "Variables", and add
      #   PLC_REPOSITORY   the full address for git, such as https://git.example.org/plc.git
      #   PLC_VERSION      a tag or branch of it, such as v1.0.0 (a tag never surprises you)
      # Until both are there, this file does nothing.

      name: plc

      on: [push, pull_request]

      permissions:
        contents: read

      jobs:
        check:
          if: vars.PLC_REPOSITORY != '' && vars.PLC_VERSION != ''
          runs-on: ubuntu-latest
          container: swift:6.3-bookworm
          env:
            PLC_REPOSITORY: ${{ vars.PLC_REPOSITORY }}
            PLC_VERSION: ${{ vars.PLC_VERSION }}
          steps:
            # The whole history, because some checks ask what was written first.
            - uses: actions/checkout@v4
              with:
                fetch-depth: 0

            # The one library that plc needs from the system.
            - run: |
                apt-get update
                apt-get install --yes --no-install-recommends libcmark-gfm-dev libcmark-gfm-extensions-dev

            # The program, kept from the last run as long as address and version stay the same.
            - uses: actions/cache@v4
              id: program
              with:
                path: /opt/plc
                key: plc-${{ vars.PLC_REPOSITORY }}-${{ vars.PLC_VERSION }}

            # Only the first run takes some minutes.
            - name: Build plc
              if: steps.program.outputs.cache-hit != 'true'
              run: |
                git clone --depth 1 --branch "$PLC_VERSION" "$PLC_REPOSITORY" /opt/plc
                swift build --package-path /opt/plc --configuration release --product plc

            # Findings appear beside the lines they are about.
            - name: Check
              run: |
                git config --global --add safe.directory "$GITHUB_WORKSPACE"
                /opt/plc/.build/release/plc check --format github

      """##
    ),
    (
      ".gitignore",
      ##"""
      # The site, made anew by each `plc build`
      /site/

      # Names that must never appear in these files. The list stays on this machine.
      .plc/names.txt

      # Whatever should never leave this machine
      private/

      # What editors and systems leave behind
      *~
      *.swp
      *.tmp
      .DS_Store
      Thumbs.db
      desktop.ini
      ~$*
      .idea/

      """##
    ),
    (
      ".gitlab-ci.yml",
      ##"""
      # Checks this folder whenever somebody saves a change on GitLab. It publishes nothing.
      #
      # Where the program comes from: it is built from its source, at an address you trust.
      # On GitLab open Settings, "CI/CD", "Variables", and add
      #   PLC_REPOSITORY   the full address for git, such as https://git.example.org/plc.git
      #   PLC_VERSION      a tag or branch of it, such as v1.0.0 (a tag never surprises you)
      # Until both are there, this file does nothing.

      check:
        image: swift:6.3-bookworm
        rules:
          - if: $PLC_REPOSITORY && $PLC_VERSION
        variables:
          # The whole history, because some checks ask what was written first.
          GIT_DEPTH: "0"
        script:
          # The one library that plc needs from the system.
          - apt-get update
          - apt-get install --yes --no-install-recommends libcmark-gfm-dev libcmark-gfm-extensions-dev
          # The program. This takes some minutes.
          - git clone --depth 1 --branch "$PLC_VERSION" "$PLC_REPOSITORY" /opt/plc
          - swift build --package-path /opt/plc --configuration release --product plc
          - git config --global --add safe.directory "$CI_PROJECT_DIR"
          # Once for the merge request page, once to read here. The second one decides.
          - /opt/plc/.build/release/plc check --format gitlab > plc-findings.json || true
          - /opt/plc/.build/release/plc check
        artifacts:
          when: always
          reports:
            codequality: plc-findings.json

      """##
    ),
    (
      ".plcignore",
      ##"""
      # Files and folders that plc should pass over, one to a line.
      # It works like .gitignore. Take away the # to use a line.

      # attic/
      # *.draft.md

      """##
    ),
    (
      ".vscode/extensions.json",
      ##"""
      {
        "recommendations": [
          "editorconfig.editorconfig",
          "redhat.vscode-yaml",
          "yzhang.markdown-all-in-one"
        ]
      }

      """##
    ),
    (
      ".vscode/plc.schema.json",
      ##"""
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "plc.yml",
        "description": "The settings of a professional learning community's folder.",
        "type": "object",
        "properties": {
          "format": {
            "description": "The version of the format the folder is written in. Default: 1.",
            "anyOf": [
              {
                "type": "integer",
                "minimum": 1,
                "maximum": 1
              },
              {
                "type": "string",
                "pattern": "^\\+?\\d+(\\.0*)?$"
              },
              {
                "$ref": "#/$defs/nothing"
              }
            ]
          },
          "name": {
            "description": "The name of the community; the one setting a folder needs.",
            "anyOf": [
              {
                "type": [
                  "string",
                  "number",
                  "boolean"
                ]
              }
            ],
            "not": {
              "$ref": "#/$defs/nothing"
            }
          },
          "school": {
            "description": "The school it belongs to.",
            "anyOf": [
              {
                "type": [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              {
                "$ref": "#/$defs/nothing"
              }
            ]
          },
          "district": {
            "description": "The district it belongs to.",
            "anyOf": [
              {
                "type": [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              {
                "$ref": "#/$defs/nothing"
              }
            ]
          },
          "school_year_starts": {
            "description": "The month a school year begins in, by name or number. Default: August.",
            "anyOf": [
              {
                "type": [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              {
                "$ref": "#/$defs/nothing"
              }
            ]
          },
          "language": {
            "description": "The language you write in, such as `en` or `es`. Default: en.",
            "anyOf": [
              {
                "type": [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              {
                "$ref": "#/$defs/nothing"
              }
            ]
          },
          "profile": {
            "description": "How much the checks ask: `light`, `standard` or `strict`. Default: light.",
            "anyOf": [
              {
                "enum": [
                  "light",
                  "standard",
                  "strict"
                ]
              },
              {
                "$ref": "#/$defs/nothing"
              }
            ]
          },
          "visibility": {
            "description": "Who may see a file that does not say. Default: members.",
            "anyOf": [
              {
                "enum": [
                  "private",
                  "members"
                ]
              },
              {
                "$ref": "#/$defs/nothing"
              }
            ]
          },
          "rules": {
            "description": "For a rule `off`, `info`, `warning` or `error`; or its settings: `{severity: warning, hours: 48}`.",
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": {
              "anyOf": [
                {
                  "enum": [
                    "off",
                    "info",
                    "warning",
                    "error",
                    false
                  ]
                },
                {
                  "type": "string",
                  "pattern": "^([Oo][Ff][Ff]|[Nn][Oo]|[Ff][Aa][Ll][Ss][Ee]|[Ii][Nn][Ff][Oo]|[Ww][Aa][Rr][Nn][Ii][Nn][Gg]|[Ww][Aa][Rr][Nn]|[Ee][Rr][Rr][Oo][Rr])$"
                },
                {
                  "type": "object",
                  "properties": {
                    "severity": {
                      "anyOf": [
                        {
                          "enum": [
                            "off",
                            "info",
                            "warning",
                            "error",
                            false
                          ]
                        },
                        {
                          "type": "string",
                          "pattern": "^([Oo][Ff][Ff]|[Nn][Oo]|[Ff][Aa][Ll][Ss][Ee]|[Ii][Nn][Ff][Oo]|[Ww][Aa][Rr][Nn][Ii][Nn][Gg]|[Ww][Aa][Rr][Nn]|[Ee][Rr][Rr][Oo][Rr])$"
                        },
                        {
                          "$ref": "#/$defs/nothing"
                        }
                      ]
                    }
                  },
                  "additionalProperties": {
                    "anyOf": [
                      {
                        "type": "number"
                      },
                      {
                        "type": "string",
                        "pattern": "^[+-]?\\d+\\.?\\d*$"
                      },
                      {
                        "$ref": "#/$defs/nothing"
                      }
                    ]
                  }
                }
              ]
            }
          },
          "privacy": {
            "description": "What keeps children safe.",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "min_n": {
                "description": "The smallest group that a public number may describe. Default: 10.",
                "anyOf": [
                  {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1000000
                  },
                  {
                    "type": "string",
                    "pattern": "^\\+?\\d+(\\.0*)?$"
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "names_file": {
                "description": "A file, kept out of git, with names that must never appear. Default: .plc/names.txt.",
                "anyOf": [
                  {
                    "type": [
                      "string",
                      "number",
                      "boolean"
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              }
            },
            "additionalProperties": false
          },
          "limits": {
            "description": "How large files may be.",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "file": {
                "description": "Bytes of one file. Default: 1048576.",
                "anyOf": [
                  {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1073741824
                  },
                  {
                    "type": "string",
                    "pattern": "^\\+?\\d+(\\.0*)?$"
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "files": {
                "description": "Files in the folder. Default: 100000.",
                "anyOf": [
                  {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 10000000
                  },
                  {
                    "type": "string",
                    "pattern": "^\\+?\\d+(\\.0*)?$"
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "folder": {
                "description": "Bytes of all files together. Default: 1073741824.",
                "anyOf": [
                  {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1099511627776
                  },
                  {
                    "type": "string",
                    "pattern": "^\\+?\\d+(\\.0*)?$"
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "image": {
                "description": "Bytes of one image. Default: 20971520.",
                "anyOf": [
                  {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1073741824
                  },
                  {
                    "type": "string",
                    "pattern": "^\\+?\\d+(\\.0*)?$"
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              }
            },
            "additionalProperties": false
          },
          "charts": {
            "description": "How charts are read.",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "signal_rules": {
                "description": "The rules that tell a signal from chance. Default: anhoej.",
                "anyOf": [
                  {
                    "enum": [
                      "anhoej",
                      "perla",
                      "nhs",
                      "none"
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              }
            },
            "additionalProperties": false
          },
          "site": {
            "description": "How the site looks and where it stands.",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "title": {
                "description": "The title of the site; the community's name when left out.",
                "anyOf": [
                  {
                    "type": [
                      "string",
                      "number",
                      "boolean"
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "base_url": {
                "description": "Where the site will stand, for feeds, link previews and the page for missing addresses.",
                "anyOf": [
                  {
                    "type": "string",
                    "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^ ]*$"
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "repo_url": {
                "description": "Where the files can be edited, for the link on each page.",
                "anyOf": [
                  {
                    "type": "string",
                    "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^ ]*$"
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "accent": {
                "description": "The one accent color, such as `\"#0b6063\"`. Default: #0b6063.",
                "anyOf": [
                  {
                    "type": [
                      "string",
                      "number",
                      "boolean"
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "logo": {
                "description": "A picture for the top of the page.",
                "anyOf": [
                  {
                    "type": [
                      "string",
                      "number",
                      "boolean"
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "footer": {
                "description": "A line for the foot of each page.",
                "anyOf": [
                  {
                    "type": [
                      "string",
                      "number",
                      "boolean"
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "public_names": {
                "description": "Whether pages show members' names, or only roles. Default: no.",
                "anyOf": [
                  {
                    "enum": [
                      "yes",
                      "no",
                      true,
                      false
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "search": {
                "description": "The search of the site: `built-in`, `pagefind` (run `pagefind --site` after each build) or `none`. Default: built-in.",
                "anyOf": [
                  {
                    "enum": [
                      "built-in",
                      "pagefind",
                      "none"
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              }
            },
            "additionalProperties": false
          },
          "fields": {
            "description": "Fields of your own by kind: `{cycle: {room: text}}`.",
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": {
              "type": [
                "object",
                "null"
              ],
              "additionalProperties": {
                "anyOf": [
                  {
                    "enum": [
                      "text",
                      "number",
                      "date",
                      "yes-no",
                      "list",
                      "role",
                      "focus",
                      "agenda-purpose",
                      "agenda-format",
                      "scale",
                      "decision",
                      "verdict",
                      "better-than-before",
                      "decided-how"
                    ]
                  },
                  {
                    "type": "string",
                    "pattern": "^(→|->) *(charter|member|try|meeting|protocol|problem|evidence|look|interview|themes|root-causes|research|theory|measure|change-idea|change-package|lesson|cycle|reflection|page) *$"
                  }
                ]
              }
            },
            "propertyNames": {
              "enum": [
                "charter",
                "member",
                "try",
                "meeting",
                "protocol",
                "problem",
                "evidence",
                "look",
                "interview",
                "themes",
                "root-causes",
                "research",
                "theory",
                "measure",
                "change-idea",
                "change-package",
                "lesson",
                "cycle",
                "reflection",
                "page"
              ]
            }
          },
          "vocabularies": {
            "description": "Words that you add to lists: `{focus: [mathematics]}`.",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "role": {
                "anyOf": [
                  {
                    "type": "array",
                    "items": {
                      "anyOf": [
                        {
                          "type": [
                            "string",
                            "number",
                            "boolean"
                          ]
                        },
                        {
                          "$ref": "#/$defs/nothing"
                        }
                      ]
                    }
                  },
                  {
                    "type": [
                      "string",
                      "number",
                      "boolean"
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "focus": {
                "anyOf": [
                  {
                    "type": "array",
                    "items": {
                      "anyOf": [
                        {
                          "type": [
                            "string",
                            "number",
                            "boolean"
                          ]
                        },
                        {
                          "$ref": "#/$defs/nothing"
                        }
                      ]
                    }
                  },
                  {
                    "type": [
                      "string",
                      "number",
                      "boolean"
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "agenda-purpose": {
                "anyOf": [
                  {
                    "type": "array",
                    "items": {
                      "anyOf": [
                        {
                          "type": [
                            "string",
                            "number",
                            "boolean"
                          ]
                        },
                        {
                          "$ref": "#/$defs/nothing"
                        }
                      ]
                    }
                  },
                  {
                    "type": [
                      "string",
                      "number",
                      "boolean"
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              },
              "agenda-format": {
                "anyOf": [
                  {
                    "type": "array",
                    "items": {
                      "anyOf": [
                        {
                          "type": [
                            "string",
                            "number",
                            "boolean"
                          ]
                        },
                        {
                          "$ref": "#/$defs/nothing"
                        }
                      ]
                    }
                  },
                  {
                    "type": [
                      "string",
                      "number",
                      "boolean"
                    ]
                  },
                  {
                    "$ref": "#/$defs/nothing"
                  }
                ]
              }
            },
            "additionalProperties": false
          },
          "kinds": {
            "description": "Kinds of your own: `{walkthrough: {folder: walkthroughs, help: A visit., fields: {room: text}, sections: [What we saw]}}`.",
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": {
              "type": [
                "object",
                "null"
              ],
              "properties": {
                "folder": {
                  "anyOf": [
                    {
                      "type": [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    {
                      "$ref": "#/$defs/nothing"
                    }
                  ]
                },
                "help": {
                  "anyOf": [
                    {
                      "type": [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    {
                      "$ref": "#/$defs/nothing"
                    }
                  ]
                },
                "fields": {
                  "type": [
                    "object",
                    "null"
                  ],
                  "additionalProperties": {
                    "anyOf": [
                      {
                        "enum": [
                          "text",
                          "number",
                          "date",
                          "yes-no",
                          "list",
                          "role",
                          "focus",
                          "agenda-purpose",
                          "agenda-format",
                          "scale",
                          "decision",
                          "verdict",
                          "better-than-before",
                          "decided-how"
                        ]
                      },
                      {
                        "type": "string",
                        "pattern": "^(→|->) *(charter|member|try|meeting|protocol|problem|evidence|look|interview|themes|root-causes|research|theory|measure|change-idea|change-package|lesson|cycle|reflection|page) *$"
                      }
                    ]
                  }
                },
                "sections": {
                  "anyOf": [
                    {
                      "type": "array",
                      "items": {
                        "anyOf": [
                          {
                            "type": [
                              "string",
                              "number",
                              "boolean"
                            ]
                          },
                          {
                            "$ref": "#/$defs/nothing"
                          }
                        ]
                      }
                    },
                    {
                      "type": [
                        "string",
                        "number",
                        "boolean"
                      ]
                    },
                    {
                      "$ref": "#/$defs/nothing"
                    }
                  ]
                }
              },
              "additionalProperties": false
            }
          },
          "words": {
            "description": "Word lists of your own by rule: `{deficit-language: words/ours.txt}`.",
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": {
              "anyOf": [
                {
                  "type": [
                    "string",
                    "number",
                    "boolean"
                  ]
                },
                {
                  "$ref": "#/$defs/nothing"
                }
              ]
            }
          }
        },
        "required": [
          "name"
        ],
        "additionalProperties": false,
        "$defs": {
          "nothing": {
            "type": [
              "null",
              "string",
              "array"
            ],
            "maxLength": 0,
            "maxItems": 0
          }
        }
      }

      """##
    ),
    (
      ".vscode/settings.json",
      ##"""
      {
        "files.eol": "\n",
        "files.insertFinalNewline": true,
        "search.exclude": {
          "site": true
        },
        "[markdown]": {
          "editor.wordWrap": "on",
          "editor.quickSuggestions": {
            "comments": "off",
            "strings": "off",
            "other": "off"
          }
        },
        "[yaml]": {
          "editor.insertSpaces": true,
          "editor.tabSize": 2
        },
        "yaml.schemas": {
          "./.vscode/plc.schema.json": "plc.yml"
        },
        "yaml.schemaStore.enable": false,
        "redhat.telemetry.enabled": false
      }

      """##
    ),
    (
      "README.md",
      ##"""
      # Our learning community

      This folder is our shared notebook. Every page is a plain text file, so it opens in any editor and still makes sense in ten years. A program called `plc` reads the folder, points out what might be missing, and turns it into a small website.

      ## The first three things to do

      1. **Make it yours.** Open `charter.md` and `members.md`, and write over whatever begins with *Write here:*. Then let the program read along:

         ```
         plc check
         ```

      2. **Try something small.** `tries/first-try.md` is an example. Start your own:

         ```
         plc new try
         ```

      3. **See it as a site.** This shows everything that members may see, drafts too:

         ```
         plc build --audience members --drafts
         ```

         Then open `site/index.html`. Build again when you have written more, and reload the page.

      Not sure what to write? `plc help try` shows a whole one, `plc help topics` lists what else there is, and `plc explain` with the name at the end of a finding says what it means.

      Your first meeting is ready in `meetings/2026-09-08-launch.md`. When you know the date, change it in the file and in its name. `plc agenda` drafts the ones after that from whatever is open.

      ## What each folder is for

      Some of them appear once you write the first page in them, with the command in the last column.

      | Where | What goes there | To start one |
      | --- | --- | --- |
      | `plc.yml` | Settings, each with a note | |
      | `charter.md` | Who we are and what we expect of ourselves | |
      | `members.md` | The adults of the community; never published | |
      | `tries/` | A quick test on one page | `plc new try` |
      | `meetings/` | Agendas, notes, decisions | `plc new meeting` |
      | `protocols/` | Agreed ways of looking at work, interviewing, talking | `plc new protocol` |
      | `pages/` | Norms, a letter and a form for families, anything else | |
      | `pages/blanks/` | Sheets to print and fill in by hand | |
      | `problems/` | What we want to understand and change | `plc new problem` |
      | `evidence/` | Student work, talk and numbers, without names | `plc new evidence` |
      | `looks/` | What we saw when we studied work together | `plc new look` |
      | `interviews/` | One conversation each, under a code | `plc new interview` |
      | `themes/` | What we heard across interviews | `plc new themes` |
      | `root-causes/` | Why the problem might exist | `plc new root-causes` |
      | `research/` | What others have found out | `plc new research` |
      | `theories/` | What we think will help, and why | `plc new theory` |
      | `measures/` | What we count, and the numbers | `plc new measure` |
      | `change-ideas/` | One change to test | `plc new change-idea` |
      | `cycles/` | A test of a change: plan, do, study, act | `plc new cycle` |
      | `change-packages/` | Changes that belong together, ready to pass on | `plc new change-package` |
      | `lessons/` | Lessons of a package | `plc new lesson` |
      | `reflections/` | Short notes to ourselves; never published | `plc new reflection` |

      ## Who sees what

      Nothing is public unless the file says so. When you want to share a page, write this line at the top of its file, between the two lines of dashes:

      ```
      visibility: public
      ```

      Then `plc build` makes the public site in the folder `site/`, ready for any web host. Read it once as a parent would before you hand it on. Members, interviews and reflections stay out of it, whatever the file says.

      Two habits keep students safe: leave names out of every file, and retype student work instead of photographing it. A page that should never leave your machine says `visibility: private` at its top and stays in a folder called `private`, which git passes over. And keep this whole folder where only your team can open it.

      ## If you use GitHub or GitLab

      The files `.github/workflows/plc.yml` and `.gitlab-ci.yml` run the checks whenever somebody saves a change there. They do nothing until you say where `plc` comes from; the notes inside tell you how. If you use neither, delete them.

      """##
    ),
    (
      "charter.md",
      ##"""
      ---
      title: Our charter
      status: draft
      community: Our learning community
      meeting_rhythm: every-two-weeks
      decision_rule: consensus
      # When you adopt the charter, fill these two in and take away the # before them:
      # practice_goal: what we want to try in our teaching
      # learning_goal: what we hope students will do, say or write because of it
      ---

      We are four colleagues who look at our students' work together, try small changes, and tell each other honestly what happened. This charter is a draft until we have talked it through.

      ## Purpose

      *Write here: in one or two sentences, why we meet and which students we have in mind.*

      ## Expectations

      One line for our teaching, one for our students' learning. Both can be modest.

      - In our teaching: *Write here: what each of us will try or do differently this term.*
      - In our students' learning: *Write here: what we hope to see in their work or hear in their talk.*

      ## Norms

      Three are plenty. There are [norms to choose from](pages/norms-starter.md).

      - *Write here: our first norm.*
      - *Write here: our second norm.*
      - *Write here: our third norm.*

      ## Commitments

      What each of us brings, so that the hour is spent on teaching and learning.

      - *Write here: for example, one piece of student work each month.*

      ## Roles

      Facilitator, timekeeper and note taker go round, so that nobody always serves and nobody always leads.

      *Write here: who starts, and how the roles move on.*

      ## Privacy agreement

      We write about work, not about children we could name. Student names stay out of these files. Retyped work is our first choice; handwriting, voices and faces need written permission. The [letter to families](pages/family-letter.md) and the [permission form](pages/consent-form.md) are ready to adapt.

      *Write here: where signed forms are kept, and by whom.*

      ## How we decide

      By consensus where we can: everyone can live with it and will help. Where we are stuck, a [conversation about the dilemma](protocols/dilemma-conversation.md) comes first and a vote last.

      *Write here: anything we want to do differently.*

      """##
    ),
    (
      "meetings/2026-09-08-launch.md",
      ##"""
      ---
      title: "Launch: our first 45 minutes"
      status: agenda
      date: 2026-09-08
      minutes: 45
      facilitator: t1
      timekeeper: t2
      notetaker: t3
      ---

      By the end we have looked at one piece of student work together, agreed on our first norms, and know the one small thing that somebody will try this week.

      ## Pre-work

      Ten minutes at most.

      - Everyone: read the [norms to choose from](../pages/norms-starter.md) and mark the three you would like most.
      - Everyone: read the steps of [describing student work](../protocols/describing-student-work.md).
      - Teacher two: bring one piece of student work with the task it answers, retyped and without a name. Puzzling work is better than polished work.
      - Coach one: print four copies of the [sheet for what we see](../pages/blanks/can-do-not-yet.md).

      ## Agenda

      | Minutes | Item | Purpose | Format | Led by | Proposed by | For | Protocol |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | 5 | Who we are: one minute each, a moment when a student surprised you | reflect | round | t1 | t3 | | |
      | 25 | One piece of student work: what do we see, and what can this student already do? | study-work | whole-group | t1 | t2 | | describing-student-work |
      | 6 | Our first norms: compare what we marked, keep three | decide | whole-group | t3 | coach1 | | |
      | 6 | A first try: in pairs, one small thing for one lesson | plan | pairs | t2 | t1 | try/first-try | |
      | 3 | Each of us: one thing I take with me, and who brings work next time | reflect | round | t1 | t1 | | |

      ## Notes

      *Write here: what was said that we want to remember, without student names.*

      ## Questions and challenges

      *Write here: what we wondered about, and where we saw things differently.*

      ## Decisions

      *Write here: under the line of headings, one row for each decision. One or two rows are plenty for a first meeting.*

      | Decision | How | By | Because | Owner | Due |
      | --- | --- | --- | --- | --- | --- |

      ## Next time

      *Write here: the date, who brings student work, and what we read before.*

      ## Did everyone get a turn

      *Write here: how it went, in a sentence. Whose idea would we like to hear first next time?*

      """##
    ),
    (
      "members.md",
      ##"""
      ---
      title: Members
      ---

      The adults of our community. The names below are stand-ins: put your own in their place and leave the ids as they are, since other files point to them. This page is never published.

      | Id | Name | Role | Grades | Subjects | Active |
      | --- | --- | --- | --- | --- | --- |
      | t1 | Teacher one | teacher | 6 | English | yes |
      | t2 | Teacher two | teacher | 6 | Mathematics | yes |
      | t3 | Teacher three | teacher | 7 | Science | yes |
      | coach1 | Coach one | coach | 6–8 | All | yes |

      """##
    ),
    (
      "pages/blanks/can-do-not-yet.md",
      ##"""
      ---
      title: "On paper: what students can do, and not yet"
      summary: A sheet for looking at student work together.
      tags: [blank]
      ---

      Left column first. Say where on the page you see it. No student names on this sheet. The steps are in [Describing student work](../../protocols/describing-student-work.md). On screen: `plc new look`.

      | The task, and what it asks of students | Class | Date |
      | --- | --- | --- |
      | | | |

      ## What we see

      | What students can do, and where we see it | Not yet |
      | --- | --- |
      | | |
      | | |
      | | |
      | | |
      | | |

      ## What it might mean

      | How might the student be thinking? |
      | --- |
      | |
      | |

      ## The bridge

      | What the standard or goal asks | What students understand now | The next teaching move |
      | --- | --- | --- |
      | | | |
      | | | |

      """##
    ),
    (
      "pages/blanks/fishbone.md",
      ##"""
      ---
      title: "On paper: a fishbone"
      summary: Possible causes in groups, with what we know and what we guess.
      tags: [blank]
      ---

      Each row is a bone. Rename the groups as you like. The steps are in [Fishbone: looking for causes](../../protocols/fishbone.md). On screen: `plc new root-causes`.

      | The problem, in one sentence, as students meet it |
      | --- |
      | |

      | Group | What might cause it | Why does that happen? | What we have that shows it |
      | --- | --- | --- | --- |
      | How we teach | | | |
      | Tasks and materials | | | |
      | Time and schedule | | | |
      | Relationships and belonging | | | |
      | Rules and routines | | | |
      | Something else | | | |

      | A cause that matters and that we can do something about | What we still need to find out | Who, by when |
      | --- | --- | --- |
      | | | |
      | | | |

      """##
    ),
    (
      "pages/blanks/pdsa.md",
      ##"""
      ---
      title: "On paper: Plan, Do, Study, Act"
      summary: A cycle on two sides of one sheet.
      tags: [blank]
      ---

      Plan and Do on the front, Study and Act on the back. Fill in the predictions before you start. No student names on this sheet. On screen: `plc new cycle`. For a first idea, [the page for a try](try.md) is enough.

      | The change we test | Who tests it | With which class | From – to |
      | --- | --- | --- | --- |
      | | | | |

      ## Plan

      | What we want to find out | What we think will happen, and why | How we will know: what we count, read or hear | What would count as success |
      | --- | --- | --- | --- |
      | | | | |
      | | | | |
      | | | | |

      | Who | Does what | When | Where |
      | --- | --- | --- | --- |
      | | | | |
      | | | | |

      ## Do

      Carried out as planned? &emsp; ☐ yes &emsp; ☐ partly &emsp; ☐ no

      | What we saw and heard, what we counted, what was different from the plan |
      | --- |
      | |
      | |
      | |

      ---

      ## Study

      | Question | What happened | As we predicted? yes / partly / no / unclear | Better than before? yes / no / unclear / too soon |
      | --- | --- | --- | --- |
      | | | | |
      | | | | |
      | | | | |

      | What we learned, and what students' work shows |
      | --- |
      | |
      | |

      ## Act

      ☐ adopt: make it our habit &emsp; ☐ adapt: change it and test again &emsp; ☐ expand: same idea, more classes &emsp; ☐ let it go

      | Because |
      | --- |
      | |

      | Next cycle: what, who, by when |
      | --- |
      | |

      """##
    ),
    (
      "pages/blanks/try.md",
      ##"""
      ---
      title: "On paper: a try"
      summary: One idea, one class, one lesson, one page.
      tags: [blank]
      ---

      One small idea, one class, one lesson. No student names on this sheet. On screen: `plc new try`.

      | Who | When | Which class |
      | --- | --- | --- |
      | | | |

      ## What I want to try

      | In a sentence or two |
      | --- |
      | |
      | |

      ## What I think will happen

      | What I will see or hear, how often, and why I think so |
      | --- |
      | |
      | |

      ## What happened

      | What I saw and heard; what I counted; what surprised me |
      | --- |
      | |
      | |
      | |

      ## What next

      ☐ keep it &emsp; ☐ change it &emsp; ☐ try it with another class &emsp; ☐ let it go

      | Because |
      | --- |
      | |
      | |

      Ready for a second round? [A full cycle](pdsa.md) has room for more questions.

      """##
    ),
    (
      "pages/consent-form.md",
      ##"""
      ---
      title: Permission form
      summary: A starting point for a form that asks separately about class, school and public use.
      ---

      **For the team:** a starting point to adapt, and no legal advice. Ask your school or district for its own form first, and have someone there read this one before you use it. Keep signed forms in a locked place at school, never in this folder. In a file that shows a student's work, note only how far the permission reaches (`consent: class`, `school` or `public`), until when (`consent_until`), and where the form is kept (`consent_kept_in`). The [letter to families](family-letter.md) goes with it.

      ---

      ## Permission to learn from a student's work

      School: *Write here: school* · Teachers: *Write here: who is asking* · For the school year: *Write here: school year*

      | Student's name | Class |
      | --- | --- |
      | | |

      ## What may we use, and where?

      Please tick each box you agree to. **A box left empty means no.** You can say yes to one and no to another.

      | What | In the class, with the student's own teacher | In the school, among its teachers | In public, on the web |
      | --- | --- | --- | --- |
      | Work typed out again, without a name | ☐ yes | ☐ yes | ☐ yes |
      | What my child says, written down without a name | ☐ yes | ☐ yes | ☐ yes |
      | A photo or scan of work in my child's handwriting, without a name | ☐ yes | ☐ yes | ☐ yes |
      | A recording of my child's voice | ☐ yes | ☐ yes | ☐ yes |
      | A photo or video that shows my child | ☐ yes | ☐ yes | ☐ yes |

      Handwriting, a voice or a face can show who somebody is, even without a name. That is why we ask about each by itself. What is public can be copied by anyone, and we cannot call every copy back.

      This permission ends on: *Write here: a date, at the latest the end of the school year*

      ## If you change your mind

      Tell *Write here: a person, and how to reach them* at any time, in any form, without giving a reason. Within *Write here: a number of* school days we will stop using the work and take it off our pages, and ask the same of anyone we gave it to. Older copies, such as backups, we will delete where we can, and we will tell you about any that we cannot. Nothing changes for your child's grades or lessons.

      ## Signatures

      | Who | Name | Signature | Date |
      | --- | --- | --- | --- |
      | Parent or guardian | | | |
      | Student: I was asked, and I agree | | | |

      Please keep a copy of this form.

      """##
    ),
    (
      "pages/family-letter.md",
      ##"""
      ---
      title: A letter to families
      summary: A starting point for a letter that says what we do and asks for permission.
      ---

      **For the team:** a starting point to adapt, and no legal advice. Your school or district may have a letter and rules of its own; those come first. Have someone there read it before it goes out, and send it in the languages families read. It goes with the [permission form](consent-form.md).

      ---

      *Write here: date*

      Dear families,

      We are a small group of teachers at *Write here: school* who meet every two weeks to learn from our students' work. We look at what students write, draw, build and say, try a small change in our lessons, and see what it does for their learning.

      Most of the time your child will notice nothing but lessons. Now and then we would like to keep a piece of work, or to ask students how they learn best, so that we and our colleagues can learn from it.

      **What we do to protect your child.** We take names away. Where we can, we type work out again, because handwriting can show whose it is. We keep only what we need. We do not use any of it for grades, and we do not sell it or pass it to companies for their own use.

      **What we ask of you.** On the form you can say yes or no to each use by itself: in the class, among the teachers of the school, or in public on the web. A box left empty means no. Please talk it over with your child; we will also ask your child, and a no from either of you is enough.

      **You can change your mind.** Tell us at any time, without a reason. It makes no difference to your child's grades or to how we teach them.

      If you have questions, please ask: *Write here: a person, and how to reach them*.

      With warm regards,

      *Write here: who signs*

      """##
    ),
    (
      "pages/norms-starter.md",
      ##"""
      ---
      title: Norms to choose from
      summary: Sixteen ways of working together. Choose three, put them into your own words, and come back to them.
      ---

      Norms work when they are few, yours, and talked about. Mark three each, compare, and write the ones you keep into the [charter](../charter.md). Change the words until they sound like you.

      ## Time

      - We start and end on time, and the timekeeper may interrupt anyone.
      - Notices go by message. Our minutes are for teaching and learning.
      - We come having read or brought what we said we would, and say so when we have not.

      ## Talk

      - Everyone speaks before anyone speaks twice.
      - We pause before we answer.
      - We say back what we heard before we add to it.
      - We ask because we want to know.
      - It is fine to think aloud and to change your mind.

      ## Student work

      - We describe before we explain.
      - We begin with what students can do, and say "not yet" for the rest.
      - We say where on the page we see it.
      - Work that is brought to the table belongs to all of us. Nobody defends, nobody grades.

      ## Trust

      - What is said here stays here; what is learned here may travel.
      - Coaches and administrators learn with us. A question from them is a question.
      - We disagree with ideas, kindly and out loud, in the room.
      - A try that turns out otherwise is news, and we say thank you for it.

      ## Looking back

      At the end of a meeting take one minute: which norm helped us today, and which one do we want to mind next time?

      """##
    ),
    (
      "plc.yml",
      ##"""
      # The settings of your learning community.
      # A line that starts with # is a note. To use a setting that is switched off,
      # take away the # before it (and the one space after it).

      # What your community is called. It stands at the top of your site.
      name: Our learning community

      # The school, written the way families know it.
      school: Our school

      # The language you write in: en, es, fr … It sets dates and the words around your text.
      language: en

      # How much the checks ask of you: light, standard or strict. Everyone starts with light.
      profile: light

      # Who may see a file that does not say: members (all of you) or private (one machine).
      # Nothing becomes public by itself. A file that should be says so: visibility: public
      visibility: members

      # The version of this way of keeping files. Leave it as it is.
      format: 1

      # ---- Later, if you ever want it ----

      # Your district, shown beside the school.
      # district: Our district

      # The month in which your school year begins.
      # school_year_starts: August

      # One check louder, quieter or off: error, warning, info, off.
      # rules:
      #   no-pre-work: warning
      #   late-agenda: {severity: warning, hours: 48}

      # Privacy: the smallest group a public number may describe, and the list of names
      # that must never appear. Git leaves that list alone, so it stays on your machine.
      # privacy:
      #   min_n: 10
      #   names_file: .plc/names.txt

      # Charts: which rules look for a signal (anhoej, perla or nhs).
      # charts:
      #   signal_rules: anhoej

      # The site: its address, one color, a line at the foot, names or roles only.
      # site:
      #   title: What we are learning
      #   base_url: https://example.org/plc/
      #   accent: "#2f6f6a"
      #   footer: Made by the teachers of our school
      #   public_names: false

      # Words of your own for lists such as focus.
      # vocabularies:
      #   focus: [mathematics, science-talk]

      # Words the language checks should watch for, one to a line in a file of yours.
      # words:
      #   deficit-language: words/ours.txt

      # A kind of page of your own.
      # kinds:
      #   walkthrough:
      #     folder: walkthroughs
      #     sections: [What we saw]

      # How large files may be. What is set already suits nearly everyone.
      # limits: {}

      # Fields of your own, here a room for each cycle.
      # fields:
      #   cycle:
      #     room: text

      """##
    ),
    (
      "protocols/describing-student-work.md",
      ##"""
      ---
      title: Describing student work
      for: student-work
      minutes: 25
      source: "After Learning from Student Work (ATLAS) by Eric Buchovecky, revised by Gene Thompson-Grove for the National School Reform Faculty; shortened and put in our own words"
      ---

      ## Purpose

      To see what is on the page before we explain it, and to find out what a student can already do. It works with one piece of work or with a small set, and two to eight people. With more time, double the minutes for describing, interpreting and looking ahead.

      You need a copy for everyone of the work and of the task it answers, retyped or otherwise free of names, and the [sheet for what we see](../pages/blanks/can-do-not-yet.md).

      ## Steps

      | Minutes | Step | Who speaks |
      | --- | --- | --- |
      | 2 | Start: the person who brought the work says what the task was and which question they carry. Nothing yet about the student, or about how good the work is. | The person who brought the work |
      | 3 | Read in silence. Underline what you notice. | Nobody |
      | 7 | Describe: what do we see? Go round, one thing each, and point to the place. Begin with what the student can do; "not yet" comes after. | Everyone but the person who brought the work |
      | 5 | Interpret: what might the student be thinking? How does the task help that along? Look for more than one explanation. | Everyone but the person who brought the work |
      | 5 | Look ahead: which teaching move could come next, for this student and for our own classes? | Everyone; the person who brought the work starts with what they heard |
      | 3 | Look back: how did the protocol serve us, and what would we change? Thank the person who brought the work. | Everyone |

      ## Questions

      - What is on the page?
      - Where do you see that?
      - What does this student already understand?
      - What was the student working out while writing this?
      - What would we like to see this student try next?

      ## Cautions

      - If somebody says how good it is, the facilitator asks: "Which part of the page tells you that?"
      - It takes trust to bring your own students' work. For a first time, choose work from another year or another school.
      - Handwriting can tell who wrote something. Retype the work if you mean to keep it in this folder.

      """##
    ),
    (
      "protocols/dilemma-conversation.md",
      ##"""
      ---
      title: A conversation about a dilemma
      for: dilemma
      minutes: 40
      source: "After the Consultancy by Gene Thompson-Grove, Paula Evans and Faith Dunne (Coalition of Essential Schools, later the National School Reform Faculty); shortened and put in our own words"
      ---

      ## Purpose

      To help one of us think further about something that will not resolve itself. The group does not solve it. It lends more pairs of eyes. It suits three to ten people, and a question that matters to you, that you can do something about, and that is about more than one child.

      ## Steps

      | Minutes | Step | Who speaks |
      | --- | --- | --- |
      | 5 | Tell: what is going on, what have you tried, and what do you ask of us? End with your question, written where all can read it. | The person with the dilemma |
      | 3 | Facts: short questions with short answers. | The group asks, the person answers |
      | 7 | Open questions: ones that help the person think, with no advice hidden inside. | The group asks, the person answers |
      | 15 | Talk it over: what did we hear, what might lie beneath it, what else could be true, what would we consider? The person with the dilemma listens and takes notes, a little turned away. | The group |
      | 5 | Come back: what struck you, and what might you try first? | The person with the dilemma |
      | 5 | Look back: how was it to take part? | Everyone |

      ## Questions

      - What would it look like if this went well?
      - What have you assumed so far?
      - Who sees it differently, and what might they say?
      - What does the student work tell you?
      - What is the smallest thing you could try by next week?

      ## Cautions

      - Open questions are the hard part. "Have you thought of …" is advice; "What makes it matter to you?" is a question.
      - The person listening really may stay silent. The facilitator protects that.
      - Speak of "the student" or "a colleague", never of a name, and leave the story in the room.
      - A first small step often fits on [one page for a try](../pages/blanks/try.md).

      """##
    ),
    (
      "protocols/empathy-interview.md",
      ##"""
      ---
      title: Empathy interview
      for: interview
      minutes: 25
      source: "After the empathy interview of design thinking, as improvement teams in schools use it; questions and steps in our own words"
      ---

      ## Purpose

      To hear how one person lives with the thing we want to understand. We collect stories, not votes. Talk with one student, teacher or family member at a time, and listen for about three quarters of it.

      ## Steps

      | Minutes | Step | Who speaks |
      | --- | --- | --- |
      | 4 | Welcome. Say who you are, what this is for, who will read the notes, and that it is fine to skip a question or to stop. Ask whether you may take notes, and whether you may repeat their words without a name. | Mostly the interviewer |
      | 14 | Stories. Five or six of the questions below, in any order. Leave silences; ask "Tell me more about that." | Mostly the person you came to hear |
      | 2 | Close. Ask what you forgot to ask. Say what happens next. Thank them. | Both |
      | 5 | Alone, straight away: finish the notes in their words, and write down what surprised you. | Nobody |

      ## Questions

      Swap "this class" for whatever you want to understand. The words in braces say what a question is about; keep one of each.

      - Tell me about the last lesson in this class that you remember well. {experience}
      - Tell me about a time in this class when you felt your idea counted. {success}
      - Tell me about a piece of work from this class that you are proud of. {success}
      - Tell me about a time in this class when you got stuck. {failure}
      - What happened the last time something in this class did not make sense to you? {failure}
      - What would you change first about how we learn here? {change}
      - What do you need from your teacher when the work gets hard? {need}

      ## Cautions

      - Choose somebody who does not teach or grade the student. People speak more freely to someone without a mark in hand.
      - Write a code such as S01 (T for a teacher, F for a family member), never a name, and leave out what would give the person away.
      - Ask for permission first. The [letter](../pages/family-letter.md) and the [form](../pages/consent-form.md) are ready to adapt. A student who says no has answered well.
      - Stay with lessons and learning. Questions about private life are not ours to ask, and in many places the law says so too.
      - If a student tells you that someone is in danger, stop being an interviewer and follow your school's steps for keeping children safe.

      """##
    ),
    (
      "protocols/fishbone.md",
      ##"""
      ---
      title: "Fishbone: looking for causes"
      for: root-cause
      minutes: 35
      source: "After the cause-and-effect diagram of Kaoru Ishikawa and the fishbone protocols of school improvement teams; put in our own words"
      ---

      ## Purpose

      To set out what might be causing a problem before we fall for a solution. Bring what you already have: student work, notes of interviews, numbers. The picture will be unfinished, and parts of it wrong. That is fine, as long as we know which parts are guesses. There is a [fishbone to fill in by hand](../pages/blanks/fishbone.md).

      ## Steps

      | Minutes | Step | Who speaks |
      | --- | --- | --- |
      | 5 | Agree on the head of the fish: the problem in one sentence, as students meet it. If it begins with "we do not have", ask what we would see if we had it. | Everyone |
      | 5 | Alone: write one possible cause on each note. Lean on what we read, saw and heard. | Nobody |
      | 10 | Go round, one note at a time. Lay notes that belong together side by side and name the group; each group is a bone. | One at a time |
      | 8 | Choose three notes and ask "Why does that happen?" until you reach something about how we work, such as a routine, a task, a rule or the use of time. | Everyone |
      | 4 | Mark each cause: supported (say by what), suspected, or ruled out. | Everyone |
      | 3 | Choose one or two that matter and that we can do something about. Say what we still need to find out, and who will. | Everyone |

      ## Questions

      - What do we see that makes us think so?
      - Why does that happen?
      - Where does it not happen, and what is different there?
      - Who would see it differently?
      - Which part of this is in our hands?

      ## Cautions

      - When a chain of whys ends with people, ask once more: what in the way we work makes that likely?
      - A cause without evidence is a guess. Keep it, and call it suspected.
      - A bone that stays empty is worth a question too.

      """##
    ),
    (
      "tries/first-try.md",
      ##"""
      ---
      title: Partners talk before I take answers
      status: planned
      by: t1
      ---

      The first half is filled in as an example. Keep it if it suits you, or write over it. A try is one idea, one class, one lesson, one page. The same page [on paper](../pages/blanks/try.md).

      ## What I want to try

      In one lesson, after my main question, students talk with a partner for one minute. Only then do I take answers, and I ask first for something the partner said.

      *Write here: which class, and which lesson.*

      ## What I think will happen

      At least five students we have not yet heard from this week will share an idea, because they have tried the words out on one person first. I will put a tick on the seating plan each time somebody speaks.

      ## What happened

      *Write here: what you saw and heard, with a number if you counted. A surprise is worth as much as a success.*

      ## What next

      *Write here: keep it, change it, try it with another class, or let it go. And why.*

      """##
    ),
  ]
}
