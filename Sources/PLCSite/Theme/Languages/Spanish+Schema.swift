/// Names of the schema in Spanish: kinds, statuses, fields, words of vocabularies, and what they mean.
extension Words {
  static let spanishNames: [String: String] =
    spanishKinds.merging(spanishStatuses) { word, _ in word }.merging(spanishFields) { word, _ in word }
    .merging(spanishTerms) { word, _ in word }

  private static let spanishKinds: [String: String] = [
    "kind.charter": "acuerdo", "kinds.charter": "acuerdos",
    "help.charter":
      "Quién es la comunidad y qué espera de sí misma. Dos líneas bastan para empezar.",
    "kind.member": "miembro", "kinds.member": "miembros",
    "help.member":
      "Las personas adultas de la comunidad, en una tabla. Los estudiantes que participan usan un código como nombre. El archivo en sí no se publica nunca.",
    "kind.try": "prueba breve", "kinds.try": "pruebas breves",
    "help.try":
      "Una prueba rápida en una página: una idea, qué creemos que pasará, qué pasó y cómo seguir.",
    "kind.meeting": "reunión", "kinds.meeting": "reuniones",
    "help.meeting":
      "Una reunión de la comunidad: la agenda antes, las notas y decisiones después.",
    "kind.protocol": "protocolo", "kinds.protocol": "protocolos",
    "help.protocol":
      "Una manera acordada de mirar trabajos, entrevistar o decidir, paso a paso.",
    "kind.problem": "problema de práctica", "kinds.problem": "problemas de práctica",
    "help.problem":
      "Algo de la enseñanza y el aprendizaje que la comunidad quiere comprender y cambiar. Un párrafo y un nombre bastan para proponerlo.",
    "kind.evidence": "evidencia", "kinds.evidence": "evidencias",
    "help.evidence":
      "Una muestra de enseñanza o de aprendizaje, o datos del sistema: trabajos, conversaciones, una tarea, una encuesta, un patrón en las notas.",
    "kind.look": "mirada", "kinds.look": "miradas",
    "help.look":
      "Un protocolo aplicado a evidencias: primero describir, luego interpretar, luego preguntar qué implica.",
    "kind.interview": "entrevista", "kinds.interview": "entrevistas",
    "help.interview":
      "Una entrevista de empatía: una conversación que escucha cómo vive alguien la escuela. Nunca es pública.",
    "kind.themes": "temas", "kinds.themes": "temas",
    "help.themes":
      "Lo que comparten varias entrevistas: temas, tendencias, contradicciones y voces que faltan.",
    "kind.root-causes": "análisis de causas", "kinds.root-causes": "análisis de causas",
    "help.root-causes":
      "Por qué existe un problema, con espina de pescado o cinco porqués.",
    "kind.research": "lectura", "kinds.research": "lecturas",
    "help.research":
      "Una fuente que alguien leyó para la comunidad: qué dice y qué significa aquí.",
    "kind.theory": "teoría de mejora", "kinds.theory": "teorías de mejora",
    "help.theory":
      "Lo que creemos que llevará a la meta: meta, impulsores e ideas de cambio.",
    "kind.measure": "medida", "kinds.measure": "medidas",
    "help.measure":
      "Algo que se cuenta una y otra vez para ver si un cambio importa. Los números están al lado en un archivo CSV del mismo nombre.",
    "kind.change-idea": "idea de cambio", "kinds.change-idea": "ideas de cambio",
    "help.change-idea":
      "Un cambio que se puede probar.",
    "kind.change-package": "paquete de cambio", "kinds.change-package": "paquetes de cambio",
    "help.change-package":
      "Ideas de cambio que van juntas, en orden, probadas y escritas para que otra persona pueda usarlas.",
    "kind.lesson": "lección", "kinds.lesson": "lecciones",
    "help.lesson":
      "Una lección de un paquete de cambio, en el orden de su secuencia.",
    "kind.cycle": "ciclo", "kinds.cycle": "ciclos",
    "help.cycle":
      "Un ciclo de planear, hacer, estudiar y actuar: una prueba pequeña de una idea de cambio, con una predicción antes de los datos.",
    "kind.reflection": "reflexión", "kinds.reflection": "reflexiones",
    "help.reflection":
      "Una nota breve con fecha para uno mismo y para el grupo, de una página como mucho. Nunca es pública.",
    "kind.page": "página", "kinds.page": "páginas",
    "help.page":
      "Cualquier otra cosa que merezca una página.",
  ]

  private static let spanishStatuses: [String: String] = [
    "status.abandoned": "dejada",
    "status.act": "actuar",
    "status.adopted": "adoptado",
    "status.agenda": "agenda",
    "status.agreed": "acordado",
    "status.cancelled": "cancelada",
    "status.closed": "cerrado",
    "status.coded": "codificada",
    "status.do": "hacer",
    "status.done": "hecha",
    "status.draft": "borrador",
    "status.grown": "crecida",
    "status.held": "celebrada",
    "status.in-use": "en uso",
    "status.monitoring": "en seguimiento",
    "status.parked": "aparcado",
    "status.plan": "planear",
    "status.planned": "prevista",
    "status.planning": "en preparación",
    "status.proposed": "propuesto",
    "status.ready": "listo",
    "status.reopened": "reabierto",
    "status.retired": "retirado",
    "status.revised": "revisado",
    "status.shared": "compartido",
    "status.spreading": "en difusión",
    "status.stopped": "interrumpido",
    "status.study": "estudiar",
    "status.studying": "en estudio",
    "status.testing": "a prueba",
    "status.understood": "comprendido",
    "status.withdrawn": "retirada",
    "status.working": "en elaboración",
    "help.charter.draft": "Todavía se escribe en común.",
    "help.charter.adopted": "La comunidad lo ha acordado.",
    "help.charter.revised": "Acordado de nuevo tras una revisión.",
    "help.try.planned": "Todavía sin probar.",
    "help.try.done": "Probada, con lo que pasó por escrito.",
    "help.try.grown": "Se convirtió en una idea de cambio con ciclos propios.",
    "help.meeting.agenda": "Todavía por celebrar; la agenda puede cambiar.",
    "help.meeting.held": "Tuvo lugar y aquí están las notas.",
    "help.meeting.closed": "Notas y decisiones acordadas.",
    "help.meeting.cancelled": "No tuvo lugar.",
    "help.problem.proposed": "Alguien lo trajo a la mesa.",
    "help.problem.studying": "Reunimos evidencias y escuchamos a los estudiantes.",
    "help.problem.understood": "Coincidimos en qué hay detrás.",
    "help.problem.planning": "Tenemos una teoría y elegimos qué cambiar.",
    "help.problem.testing": "Hay ciclos en marcha.",
    "help.problem.monitoring": "El cambio es parte de nuestro trabajo y miramos si dura.",
    "help.problem.closed": "Compartimos lo que aprendimos.",
    "help.problem.reopened": "El trabajo de los estudiantes dice que no hemos terminado.",
    "help.problem.parked": "Aparcado por ahora, por una razón.",
    "help.evidence.draft": "Todavía no está lista para mirarla.",
    "help.evidence.shared": "Lista para mirarla en común.",
    "help.evidence.withdrawn": "Retirada; no se usa.",
    "help.look.draft": "Notas de la conversación.",
    "help.look.shared": "Acordada por quienes estaban.",
    "help.interview.planned": "Todavía por hacer.",
    "help.interview.held": "La conversación tuvo lugar.",
    "help.interview.coded": "Las citas llevan códigos.",
    "help.themes.draft": "Todavía leemos.",
    "help.themes.shared": "Listo para la comunidad.",
    "help.root-causes.draft": "Todavía se reúnen ideas.",
    "help.root-causes.agreed": "La comunidad coincide en las causas.",
    "help.root-causes.revised": "Cambiado tras ciclos o nuevas evidencias.",
    "help.theory.working": "Una primera versión para discutir.",
    "help.theory.testing": "Los ciclos prueban sus ideas.",
    "help.theory.revised": "Cambiada por lo que mostraron los ciclos.",
    "help.theory.retired": "Ya no se usa.",
    "help.measure.draft": "Todavía decidimos qué contar.",
    "help.measure.in-use": "Se reúnen datos.",
    "help.measure.retired": "Ya no se recoge.",
    "help.change-idea.proposed": "Todavía sin probar.",
    "help.change-idea.testing": "Hay ciclos en marcha.",
    "help.change-idea.adopted": "Parte de nuestro trabajo.",
    "help.change-idea.spreading": "Otros la hacen suya.",
    "help.change-idea.abandoned": "La dejamos, y sabemos por qué.",
    "help.change-package.draft": "Se está componiendo.",
    "help.change-package.testing": "Se prueban sus elementos.",
    "help.change-package.ready": "Otros pueden usarlo.",
    "help.change-package.spreading": "Otros lo usan.",
    "help.change-package.retired": "Ya no se recomienda.",
    "help.cycle.plan": "Se está planeando.",
    "help.cycle.do": "Se está llevando a cabo.",
    "help.cycle.study": "Comparamos lo que pasó con lo que predijimos.",
    "help.cycle.act": "Decidimos cómo seguir.",
    "help.cycle.closed": "Decidido.",
    "help.cycle.stopped": "Interrumpido, por una razón.",
  ]
}
