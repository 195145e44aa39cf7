extension Words {
  /// Lo que dicen la búsqueda y los canales.
  static let spanishSearchWords: [Word: String] = [
    .search: "Buscar",
    .searchLabel: "Buscar en este sitio",
    .searchHelp:
      "La tecla / lleva al cuadro, las flechas recorren los resultados y Escape vuelve atrás.",
    .searchNeedsScript:
      "La búsqueda necesita un script, que funciona solo en esta página. Estas listas llevan a todo sin él.",
    .searchResults: "Resultados",
    .searchLists: "Todo, por tipo",
    .searchMissing: "No se pudo cargar el índice de búsqueda. Las listas de abajo llevan a todo.",
    .anyKind: "Cualquier tipo",
    .anyStatus: "Cualquier estado",
    .anyTag: "Cualquier etiqueta",
    .foundNone: "No se encontró nada. Quizá ayuden menos palabras u otras.",
    .foundOne: "Se encontró 1 página.",
    .foundMany: "Se encontraron {count} páginas.",
    .foundFirst: "Se muestran las primeras {count}.",
    .foundAnyWord: "Ninguna página tiene todas las palabras; estas tienen algunas.",
    .foundInstead: "Nada contiene «{word}»; esto es para «{other}».",
    .feedOfAll: "Cambios: {name}",
    .feedOfProblem: "Cambios: {title}",
  ]
}
