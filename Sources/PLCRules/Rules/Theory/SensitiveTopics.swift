/// Words that show that a survey asks about one of the eight areas of the Protection of Pupil Rights Amendment
/// (20 U.S.C. 1232h). Words that have an everyday meaning in school, such as nervous, vote or doctor, are left out.
enum SensitiveTopics {
  static let areas: [(name: String, words: PhraseList)] = [
    (
      "political views",
      PhraseList(
        """
        political
        politics
        democrat*
        republican*
        """)
    ),
    (
      "mental health",
      PhraseList(
        """
        suicid*
        self harm*
        hurt myself
        hurt yourself
        hurting myself
        hurting yourself
        kill myself
        kill yourself
        depressed
        depression
        panic attack*
        anxiety disorder*
        eating disorder*
        mental health
        mental illness*
        psychiatr*
        therapist*
        """)
    ),
    (
      "sex",
      PhraseList(
        """
        sex
        sexual*
        pregnan*
        birth control
        condom*
        """)
    ),
    (
      "illegal or self-incriminating behavior",
      PhraseList(
        """
        drugs
        use drugs
        alcohol
        drunk
        beer
        vape
        vaping
        smoke
        smoked
        smoking
        cigarette*
        marijuana
        cannabis
        cocaine
        shoplift*
        arrested
        ever stolen
        ever cheated
        gang
        gangs
        weapon*
        gun
        guns
        """)
    ),
    (
      "relations in the family",
      PhraseList(
        """
        parents fight
        parents fighting
        parents argue
        parents arguing
        parents yell
        parents drink
        parents hit
        get along with your parents
        get along with my parents
        get along with your family
        get along with my family
        divorce*
        abuse
        abused
        """)
    ),
    (
      "what is said to a lawyer, doctor or clergy",
      PhraseList(
        """
        your lawyer
        my lawyer
        your doctor
        my doctor
        your pastor
        my pastor
        priest
        rabbi
        imam
        """)
    ),
    (
      "religion",
      PhraseList(
        """
        religio*
        pray
        praying
        prayer*
        church*
        mosque*
        synagogue*
        god
        bible
        quran
        """)
    ),
    (
      "income",
      PhraseList(
        """
        family income
        household income
        parents income
        parents' income
        income
        salary
        parents earn
        family earn*
        how much money
        free lunch
        reduced lunch
        reduced price lunch
        food stamps
        family can afford
        family cannot afford
        family can't afford
        """)
    ),
  ]
}
