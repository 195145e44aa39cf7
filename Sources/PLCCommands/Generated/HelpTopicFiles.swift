// Made from the folder examples/handbook by the test `HelpTopicTests`; do not edit by hand.

/// The pages of the handbook that `plc help` shows.
enum HelpTopicFiles {
  static let all: [(name: String, title: String, summary: String, tags: [String], body: String)] = [
    (
      ##"aim"##, ##"How to write an aim"##,
      ##"What, for whom, from where to where, by when."##, ["aim-statement"],
      ##"""

      An aim is four answers. It stands in the [theory](theory.md), in fields of its own, so that pages can write it as a sentence and draw it on the chart:

      ```yaml
      aim_what: papers that give a reason
      aim_for: grade 4
      aim_from: 20
      aim_to: 60
      aim_unit: "%"
      aim_by: 2027-03-26
      aim_measure: reasons-on-papers
      ```

      Read aloud: papers that give a reason, for grade 4, from 20 to 60 percent, by March 26, 2027.

      ## From weak to strong

      1. "Students explain more." Who? How much is more? When would we know?
      2. "Students in grade 4 write reasons in math." Better; still no way to tell.
      3. "From 20 to 60 percent of the papers on Thursday's problem give a reason, by the end of March." Now anyone can look.

      ## What makes it good

      - It is about what students do or get, not about what teachers carry out. "All of us use rehearsal" is a step, not an aim.
      - The starting number comes from your own classes. If you do not have it yet, write `aim_from: unknown` and collect it first; that is a fine first [measure](measure.md).
      - Bold enough to need a change, near enough to see the end of it. A term or a year.

      ## What tends to go wrong

      The day passes and nobody says so. Then the check asks, kindly: what did you find, and what is the next date? Missing an aim is news about the theory, not about you.

      """##
    ),
    (
      ##"change-idea"##, ##"How to write a change idea"##,
      ##"One thing to do differently, small enough to test by next week."##, [],
      ##"""

      A change idea says what a colleague standing in the door would see. It rests on something, and it belongs under a driver of your theory.

      `change-ideas/partner-rehearsal.md`

      ```markdown
      ---
      title: Partner rehearsal
      status: testing
      theory: reasons-need-a-listener
      because: [look/2026-10-06-bus-papers, try/partner-minute]
      ---
      ## What we will do

      Before students write, each tells a partner why the answer is right. The
      partner may only ask "how do you know?" One minute each way.

      ## Why we think it will work

      They explain to partners already; the paper had no listener.

      ## Smallest test

      One teacher, period 3, Thursday's problem.
      ```

      ## What makes it good

      - You could film it. "Focus on reasoning" cannot be filmed; "each tells a partner why, one minute each way" can.
      - `because` points to what it rests on: work you looked at, an interview, research, a try. "Our experience" counts when you say which.
      - The smallest test is really small.

      ## What tends to go wrong

      The idea is five ideas. Split it: you will not know which one did it, and neither will the colleague who copies you. When ideas belong together, [a change package](change-package.md) keeps them in order.

      An idea that did not help is `abandoned`, shown as "let go", with what you learned. It saves somebody else a month. Next: [a cycle](cycle.md). All fields: [`plc explain change-idea`](../kinds/change-idea.md).

      """##
    ),
    (
      ##"change-package"##, ##"How to write a change package"##,
      ##"Changes that belong together, in order, ready for a stranger."##, [],
      ##"""

      A change package is what you hand to somebody who was not in the room: the elements in their order, what must stay, what may vary, how you would know, where it did not work.

      `change-packages/reasons-with-a-listener.md`

      ```markdown
      ---
      title: Reasons with a listener
      status: draft
      problem: answers-without-reasons
      theory: reasons-need-a-listener
      origin: designed
      contact: The Maple Street reasons group
      ---
      ## Overview

      Two small routines that give a student's reason somebody to talk to.

      ## Elements

      | Element | Core | After | Measures | Must keep | May vary |
      |---|---|---|---|---|---|
      | partner-rehearsal | yes | | reasons-on-papers | Each speaks; the partner asks "how do you know?" | The minutes |
      | note-to-room-12 | no | partner-rehearsal | reasons-on-papers | A reader who does not know the answer | Who reads |

      ## Where it did not work

      With problems so easy that there was nothing to explain.

      ## How to start

      One Thursday, one class, rehearsal only.
      ```

      ## What makes it good

      - Small tests that build on each other, each with a measure quick enough to be used.
      - "Where it did not work" is filled in. It is the part strangers trust.
      - Must keep and may vary: a colleague who changes the wrong thing deserves a warning.
      - [Lessons](lesson.md), when there are some, in the order in which they are taught.

      ## What tends to go wrong

      It is called ready too early. `ready` is a promise: core elements adopted, two testers, two settings, evidence, a contact. The page shows the list until you are there. To use somebody else's package, copy its file and the ones its elements name, and say where it came from in `origin: adapted` and `source`. All fields: [`plc explain change-package`](../kinds/change-package.md).

      """##
    ),
    (
      ##"charter"##, ##"How to write a charter, and the list of members"##,
      ##"Who you are, what you expect of yourselves, how you treat each other."##, ["members", "norms"],
      ##"""

      A charter can begin with two lines. Let it grow when you have met three times and know what you are arguing about.

      `charter.md`

      ```markdown
      ---
      community: Maple Street reasons group
      status: adopted
      meeting_rhythm: every-two-weeks
      decision_rule: consensus
      practice_goal: Each of us tests one small change a month and brings back what students did.
      learning_goal: Students say and write why, in math and elsewhere.
      ---
      ## Purpose

      We want to hear more of what our students think.

      ## Expectations

      - In our teaching: students talk before we take answers.
      - In students' learning: their papers show a reason beside the result.

      ## Norms

      - We describe before we explain.
      - A wrong prediction is thanked for.

      ## Privacy agreement

      No names in this folder. Work is retyped.
      ```

      Members are rows of one table. It is never published; pages show roles.

      `members.md`

      ```markdown
      | Id | Name | Role |
      |---|---|---|
      | ana | Ana Ruiz | teacher |
      | ben | Ben Cole | teacher |
      | cho | Cho Park | coach |
      ```

      ## What makes it good

      - Expectations that say what will be different in lessons **and** in learning. You can look, a year later, whether it came about.
      - Few norms, in your own words, read aloud when a meeting gets hard.
      - Coaches and principals sign the same page as everybody else.

      ## What tends to go wrong

      The first meeting is spent on the wording. Take the starter's sentences, cross out what is not you, and look at student work instead. All fields: [`plc explain charter`](../kinds/charter.md), [`plc explain member`](../kinds/member.md).

      """##
    ),
    (
      ##"cycle"##, ##"How to write a cycle"##,
      ##"Plan, do, study, act: one small test with a prediction before the data."##, ["pdsa", "prediction"],
      ##"""

      A cycle is one test of one change idea. Its heart is the prediction: written before, compared after. That is how you learn more than whether it was nice.

      `cycles/partner-rehearsal/01.md`

      ```markdown
      ---
      title: "Partner rehearsal 1: period 3, one Thursday"
      status: closed
      change_idea: partner-rehearsal
      scale: one-class
      testers: [ana]
      start: 2026-10-15
      planned_end: 2026-10-15
      measures: [reasons-on-papers]
      carried_out: yes
      decision: adapt
      no_next_because: we choose the question to ask on October 20
      ---
      ## Plan

      | Question | Prediction | Data |
      |---|---|---|
      | Do more papers give a reason? | 12 of 24, from 7 last week | reasons-on-papers |

      | Who | What | When | Where |
      |---|---|---|---|
      | Ana | Rehearsal before writing | Thursday, period 3 | Room 9 |

      ## Do

      As planned. Two pairs finished in ten seconds and waited.

      ## Study

      | Question | What happened | Verdict | Better than before |
      |---|---|---|---|
      | Do more papers give a reason? | 11 of 24 | confirmed | yes |

      ## Act

      Better, and the quick pairs need a question to ask. We adapt.
      ```

      ## What makes it good

      - The prediction has a number, or something you would see, and a chance to be wrong.
      - First test: one teacher, one class, a lesson to two weeks. Then more people, and other conditions.
      - Each question of the plan comes back in Study, with how well you predicted and whether students had it better. Those are two things.
      - Act decides: adopt, adapt, expand or let go, and says why.

      ## What tends to go wrong

      Study never gets written. `plc status` shows cycles past their end; ten minutes at the next meeting are enough. And six predictions in a row that come true: are you asking what you do not know? `plc new cycle` starts the next one from this one. All fields: [`plc explain cycle`](../kinds/cycle.md).

      """##
    ),
    (
      ##"driver-diagram"##, ##"How to write a driver diagram"##,
      ##"What has to change for the aim to come about, and what you will try for it."##, ["drivers"],
      ##"""

      A driver diagram is a tree on its side: [the aim](aim.md), what drives it, and the ideas that move the drivers. You write it as a list with lists inside, under `## Drivers` in the [theory](theory.md). The site draws it.

      ```markdown
      ## Drivers

      - Explaining has a listener {addresses: nobody-needs-the-explanation}
        - Partners hear the reason first
          - [Partner rehearsal](../change-ideas/partner-rehearsal.md)
        - Papers go to a reader who does not know the answer
          - [A note to room 12](../change-ideas/note-to-room-12.md)
      - Reasons are part of the answer
        - Tasks ask for them {measure: reasons-on-papers}
      ```

      ## The three levels

      1. **Primary drivers**: the few big things the aim depends on. A state, not a task: "explaining has a listener", not "introduce partner talk".
      2. **Secondary drivers**: what would have to be so for that. Usually two or three each.
      3. **Change ideas**: links to [what you will try](change-idea.md). Each stands under a secondary driver.

      An idea is a file of its own, and may begin with three lines:

      `change-ideas/note-to-room-12.md`

      ```markdown
      ---
      theory: reasons-need-a-listener
      ---
      ## What we will do

      Students write to room 12, which has not seen the problem, why the result is right.

      ## Why we think it will work

      A reader who does not know the answer needs the reason.
      ```

      In braces at the end of a line you may say which cause it answers, `{addresses: slug}`, and which measure tells whether it moves, `{measure: id}`.

      ## What makes it good

      - Two to four primary drivers. With seven, everything is important and nothing is.
      - Every root cause in your hands is addressed by some driver.
      - Every idea moves a driver. An idea without one is a hobby; a driver without one is a wish.

      ## What tends to go wrong

      It becomes a list of projects. Read it from the aim outward and ask at each step "how would that come about?", then back and ask "why would that help?"

      """##
    ),
    (
      ##"evidence"##, ##"How to write evidence"##,
      ##"Student work, talk, tasks and numbers, without names and with their task."##, ["artifact"],
      ##"""

      Evidence is whatever lets a colleague see what happened: a retyped page, ten turns of talk, a task, a survey, a number from the district. Artifacts of lessons carry furthest, since teaching can answer them.

      `evidence/bus-papers.md`

      ```markdown
      ---
      title: Twenty-four papers on the bus problem
      status: shared
      type: student-work
      collected: 2026-10-01
      brought_by: ana
      task: bus-task
      students: 24
      contains: none
      deidentified: yes
      ---
      ## Work

      > 7 × 6 = 42 so 7 buses
      >
      > 42 kids. you need 7 becuse

      ## What students can do

      Nearly all choose to multiply and check against 42.

      ## Not yet

      The sentence after "because".
      ```

      Keep the task beside the work. Students can only show what it asks for.

      `evidence/bus-task.md`

      ```markdown
      ---
      title: The bus problem
      status: shared
      type: task
      collected: 2026-10-01
      ---
      ## Work

      Forty-two students, six in each van. How many vans, and how do you know?

      ## What this task asks of students

      A result, and a reason somebody else could check.
      ```

      ## What makes it good

      - Retyped, with the spelling left as it was. Handwriting and voices can tell who somebody is; see [privacy](../pages/privacy.md).
      - Talk as a table: Turn, Speaker, Words. Speakers are `T`, `S1`, `S2`.
      - A range of work, not the best and the worst.

      ## What tends to go wrong

      A pile too big to read together. Three pages in front of eight people are worth more than ninety in a folder. Next: [a look](look.md). All fields: [`plc explain evidence`](../kinds/evidence.md).

      """##
    ),
    (
      ##"interview"##, ##"How to write an interview"##,
      ##"One person's story in their words, under a code."##, ["empathy-interview"],
      ##"""

      An empathy interview is a conversation in which you mostly listen. You collect stories, not votes: how does one student, teacher or family member live with the thing you want to understand?

      `interviews/s01.md`

      ```markdown
      ---
      participant: S01
      role: student
      status: held
      date: 2026-09-29
      interviewer: ben
      problem: answers-without-reasons
      permission: yes
      ---
      ## Notes

      ### Tell me about a time you explained something in math and it went well.

      > I told my partner and she said oh! and then I got it more too. {telling-helps}

      ### And a time you were asked why and had nothing to say?

      > On the paper. You already know why, so who am I telling? {nobody-there}

      ## Surprises

      He asked whether anybody reads the explanations.
      ```

      ## What makes it good

      - Questions that begin "Tell me about a time". They ask about something lived, something that went well, something that did not, what to change, what is needed.
      - The person's words as a quotation, even when they are untidy. Codes go in braces at its end.
      - Somebody asks who does not grade the student.
      - `permission` says whether the words may be quoted under the code. A no is a good answer, too.

      ## What tends to go wrong

      Questions that can be answered with yes, that hold the answer, or that ask two things at once. Read yours aloud to a colleague first. And names: use a code, and leave out what would give the person away. Interviews are never published. Next: [themes](themes.md). All fields: [`plc explain interview`](../kinds/interview.md).

      """##
    ),
    (
      ##"lesson"##, ##"How to write a lesson"##,
      ##"One lesson of a package, for somebody who teaches it tomorrow."##, [],
      ##"""

      A lesson page is for a colleague with ten minutes and a class after that. What for, what before, what happens, what to look for.

      `lessons/rehearse-then-write.md`

      ```markdown
      ---
      title: Rehearse, then write
      package: reasons-with-a-listener
      order: 1
      minutes: 40
      learning_goal: Students write why their result is right.
      measure: reasons-on-papers
      element: partner-rehearsal
      ---
      ## Purpose

      Students hear their reason before they write it.

      ## Before

      A problem with a result most will get, and a reason that is not obvious.

      ## During

      1. Work alone, six minutes.
      2. Tell your partner why. The partner asks "how do you know?" Change over.
      3. Write it down as you said it.

      ## After

      Count the papers with a reason. Two minutes, over coffee.

      ## Look-fors

      - The partner asks, and waits.

      ## Must keep

      Both speak before anybody writes.

      ## May vary

      The problem, the minutes, who sits with whom.
      ```

      ## What makes it good

      - A learning goal in words a student would understand.
      - A check right after the lesson; `measure` names it.
      - What must stay and what may vary, so that colleagues adapt it and it still works.
      - Lessons of one package carry `order`, without gaps.

      ## What tends to go wrong

      Every minute is scripted and nobody reads it. Leave out what any teacher would do anyway. All fields: [`plc explain lesson`](../kinds/lesson.md).

      """##
    ),
    (
      ##"look"##, ##"How to write a look"##,
      ##"What you saw together in student work, before what it means."##, ["student-work", "bridge"],
      ##"""

      A look is the page that comes out of a protocol: one sitting, one piece of evidence or a few. It has an order, and the order is the point.

      `looks/2026-10-06-bus-papers.md`

      ```markdown
      ---
      title: The bus papers, together
      status: shared
      date: 2026-10-06
      evidence: [bus-papers]
      problem: answers-without-reasons
      protocol: describing
      question: Where does a reason begin, and where does it stop?
      ---
      ## Describing

      Five papers have the word "because". Three of the five end right after it.
      Eleven draw six dots, seven times.

      ## What students can do

      They show the groups in a drawing that others can follow.

      ## Not yet

      Saying in words what the drawing shows.

      ## Interpreting

      The drawing may be the reason. Do we ask for it again in words? Or is nobody
      there to convince?

      ## Implications

      Let them tell somebody first, and write what they said.

      ## Bridge

      | Standard | Current understanding | Next teaching move |
      |---|---|---|
      | Explain why a result is right | A drawing stands for the reason | Rehearse the reason with a partner, then write it |
      ```

      ## What makes it good

      - Describing holds only what one can point to. "Messy" and "great" are for later, or never.
      - Two readings of the same paper are better than one.
      - The bridge names where students are, where the standard is, and one move between.

      ## What tends to go wrong

      Explaining begins in minute two. A kind facilitator asks: where on the page? See [how to write a protocol](protocol.md). All fields: [`plc explain look`](../kinds/look.md).

      """##
    ),
    (
      ##"measure"##, ##"How to write a measure"##,
      ##"What you count again and again, in a few minutes, to see whether a change helps."##, [],
      ##"""

      A measure for improvement is not a test. It is small, quick and soon back in your hands. Say exactly what counts, then count it the same way each time.

      `measures/reasons-on-papers.md`

      ```markdown
      ---
      title: Papers that give a reason
      status: in-use
      type: outcome
      of: theory/reasons-need-a-listener
      unit: "%"
      tells_us: whether students write why, not only what
      instrument: lens
      collected_by: ana
      how_often: weekly
      minutes: 0
      days_to_result: 1
      ---
      ## Operational definition

      Out of all papers on Thursday's problem: those with at least one sentence
      that says why the result is right. A drawing with no words is left out.

      ## Limits

      It does not say whether the reason is a good one.
      ```

      The numbers stand beside it, in a file of the same name:

      `measures/reasons-on-papers.csv`

      ```csv
      date,numerator,denominator
      2026-10-01,5,24
      2026-10-08,7,23
      2026-10-15,11,24
      ```

      `plc record reasons-on-papers 2026-10-22 14/24` adds a row. A slip of the pen: say the row again with the right number and `--replace`.

      ## From a form

      Export the answers as CSV and let the tool count them. It leaves names, addresses and free text out, and says how many columns that were.

      ```sh
      plc import survey responses.csv --measure exit-ticket --agree "Agree,Strongly agree" --dry-run
      ```

      `--dry-run` only shows the rows. A measure with `chart: bar` has a row for each answer, which `group` names, also where students could choose several:

      ```sh
      plc import survey responses.csv --measure what-helped --answers "A reader; More time; An example" --rest Other
      ```

      Name all answers once, so that one that nobody chose stands there with 0, and a student's own words do not. Later exports then need only the measure.

      Importing the same export again does no harm: days that are there already are left alone, and you are told. When answers came in late, nothing is written until you say `--replace`; then you see the old and the new number of each row, and your notes stay.

      ## Which kinds you need

      - **outcome**: are students nearer to the aim? One or two.
      - **driver** and **process**: is the change happening, and moving what it should?
      - **balancing**: what could get worse meanwhile? At least one.
      - **practical**: two minutes, right after a lesson, for one test.

      ## What makes it good

      Two people who count the same papers get the same number. It costs students under five minutes. You see it within a week, while you can still do something.

      ## What tends to go wrong

      Too much. Three numbers you look at beat ten you collect. Then: [reading a run chart honestly](../pages/run-chart.md). All fields: [`plc explain measure`](../kinds/measure.md).

      """##
    ),
    (
      ##"meeting"##, ##"How to write a meeting"##,
      ##"An agenda before, notes and decisions after, on one page."##, ["agenda-item", "decisions"],
      ##"""

      Time together is the rarest thing a school has. The page protects it: what can be read alone is read before, what needs many eyes gets the minutes.

      `plc agenda` drafts the next one from open work. Yours might become:

      `meetings/2026-10-06-the-bus-problem.md`

      ```markdown
      ---
      title: Looking at the bus problem
      status: held
      date: 2026-10-06
      minutes: 45
      facilitator: ben
      ---
      ## Pre-work

      - Everyone: do the bus problem yourself, and write down why your answer works.

      ## Agenda

      | Minutes | Item | Purpose | Format | Led by | For | Protocol |
      |---|---|---|---|---|---|---|
      | 30 | The bus papers: what do we see? | study-work | whole-group | ana | evidence/bus-papers | describing |
      | 10 | What could we test by next week? | decide | round | ben | problem/answers-without-reasons | |
      | 5 | One thing I take with me | reflect | round | | | |

      ## Notes

      Most papers have a sentence that begins a reason and stops.

      ## Decisions

      | Decision | How | Because | Owner | Due |
      |---|---|---|---|---|
      | Ana tests a rehearsal with a partner in period 3 | consensus | look/2026-10-06-bus-papers | ana | 2026-10-16 |
      ```

      ## What makes it good

      - Student work or data from lessons on the table, with agreed steps ([a protocol](protocol.md)).
      - Items proposed by different people. Whoever brings the question owns the answer.
      - Each decision has a reason, an owner and a day. The site gathers all of them, so that nobody has to ask what was decided last spring.
      - Disagreement goes under `Dissent`. It is kept, and never published.

      ## What tends to go wrong

      Announcements. Send them as a message. And the last five minutes get lost, in which somebody would have said what they will do on Thursday; give them a line of their own. All fields: [`plc explain meeting`](../kinds/meeting.md).

      """##
    ),
    (
      ##"problem"##, ##"How to write a problem of practice"##,
      ##"What happens, for whom, and what students already bring; not yet why, and not what to do."##, [],
      ##"""

      A problem of practice is something in the way we teach that we can see, that matters to students and that we can work on. To propose one takes a paragraph and your name. The rest comes while you study it.

      `problems/answers-without-reasons.md`

      ```markdown
      ---
      title: Answers without reasons
      status: studying
      proposed_by: ana
      focus: problem-solving
      groups: [grade 4]
      evidence: [evidence/bus-papers, look/2026-10-06-bus-papers]
      themes: [what-students-say-about-reasons]
      root_causes: answers-without-reasons
      ---
      ## What we see

      In 19 of 24 papers the answer stands alone. When we ask "why?" in class,
      four students answer and the others wait.

      ## What students can do

      They choose an operation that fits, and explain freely to a partner.

      ## Not yet

      The explaining does not reach the paper.

      ## Perspectives on why

      - teacher: we praise the answer and move on
      - student: "you already know why, so who am I telling?"
      ```

      ## What makes it good

      - A camera could have filmed it. Numbers help; so does one sentence from a student.
      - What students can do stands before what they cannot do yet. You will build on it.
      - Two kinds of evidence before you trust it; test scores alone point, but do not explain.
      - More than one role answers the question why.

      ## What tends to go wrong

      It is a solution in disguise: "we have no graphic organizers". Ask what you would see if you had them. Or it is about people: "they are not motivated". Ask what in the lesson makes waiting the sensible thing to do. Then: [root causes](root-causes.md). All fields: [`plc explain problem`](../kinds/problem.md).

      """##
    ),
    (
      ##"protocol"##, ##"How to write a protocol"##,
      ##"Agreed steps with minutes, so that the talk stays with the work."##, [],
      ##"""

      A protocol is a promise about who speaks when. It feels stiff for ten minutes and freeing after that: the quiet colleague gets a turn, and the work on the table is safe from verdicts.

      `protocols/describing.md`

      ```markdown
      ---
      title: Describing before explaining
      for: student-work
      minutes: 30
      source: After the ATLAS protocol, shortened and in our own words
      ---
      ## Purpose

      To see what is on the page before we say what it means.

      ## Steps

      | Minutes | Step | Who speaks |
      |---|---|---|
      | 3 | What was the task? Nothing about the student. | Whoever brought the work |
      | 12 | What do we see? One thing each, and where on the page. | Everyone else |
      | 8 | What might the student be thinking? More than one answer. | Everyone else |
      | 5 | Which teaching move could come next? | Everyone |
      | 2 | How did the steps serve us? | Everyone |

      ## Cautions

      - When somebody judges, ask: which part of the page tells you that?
      ```

      ## What makes it good

      - Describe, then interpret, then ask what it means for teaching. Every good protocol for student work keeps that order.
      - The minutes add up, and fit the item in the agenda.
      - Whoever brought the work listens first and speaks last.
      - For interviews: questions that ask for a story, each marked `{experience}`, `{success}`, `{failure}`, `{change}` or `{need}` at its end.

      ## What tends to go wrong

      The last step is skipped because time is short. Then the steps never get better. The starter has four protocols to change; [a look](look.md) is what comes out of one. All fields: [`plc explain protocol`](../kinds/protocol.md).

      """##
    ),
    (
      ##"reflection"##, ##"How to write a reflection"##,
      ##"A short note to yourselves, dated and never published."##, [],
      ##"""

      A reflection is for the thing you would otherwise forget: a doubt, a sentence that stayed with you, a moment that went differently. At most a page. It is never on a public site.

      `reflections/2026-10-16-quick-pairs.md`

      ```markdown
      ---
      date: 2026-10-16
      by: ana
      about: cycle/partner-rehearsal/01
      ---
      The quick pairs were not done. They had run out of reasons to be curious.
      I wanted it to work so much that I nearly wrote "as planned" and nothing else.
      ```

      ## What makes it good

      - It is honest about you, and says nothing that would identify a student.
      - `about` links it to what it is about: a cycle, a meeting, an idea.
      - It asks a question that somebody else could pick up.

      ## What tends to go wrong

      It turns into minutes or into a complaint about a colleague. The first belongs in [the meeting](meeting.md); the second in a conversation, over a walk. Months later, reflections are often where the next [problem](problem.md) comes from: read the old ones once a term.

      All fields: [`plc explain reflection`](../kinds/reflection.md).

      """##
    ),
    (
      ##"research"##, ##"How to write a research note"##,
      ##"What somebody else found out, held against your own classes."##, [],
      ##"""

      Somebody may have tried it with other students and written down what happened. One honest page on one source saves a class from a known dead end, and brings ideas you would not have had.

      `research/talk-before-writing.md`

      ```markdown
      ---
      title: Saying it before writing it
      citation: A made-up study for this handbook, 2019
      source_kind: study
      brought_by: cho
      bears_on: [theory/reasons-need-a-listener]
      ---
      ## What it says

      In twelve classes, students who told a partner their reason first wrote
      longer explanations, about half of them with a reason that held.

      ## In our context

      Their students were two years older. The partners were chosen by the teacher.

      ## How strong is it

      One district, no comparison in the second year. A reason to try, not a proof.
      ```

      ## What makes it good

      - The finding in your own words, short enough to read in a meeting.
      - What is different here: age, subject, class size, who taught it.
      - How strong: one class or many, compared with what, measured how.
      - A link to what it bears on, so that the theory shows what it rests on.

      ## What tends to go wrong

      "Research says" without a name. Or a summary copied from a book's cover. If all you read was the summary, say so; that, too, is honest. [How to write a theory](theory.md) puts it to work. All fields: [`plc explain research`](../kinds/research.md).

      """##
    ),
    (
      ##"root-causes"##, ##"How to write root causes"##,
      ##"Why it keeps happening, with what you know kept apart from what you guess."##,
      ["fishbone", "five-whys"],
      ##"""

      Before you choose what to change, ask why things are as they are. A fishbone spreads the possible causes out; five whys dig at one spot.

      `root-causes/answers-without-reasons.md`

      ```markdown
      ---
      title: Why answers come without reasons
      problem: answers-without-reasons
      method: fishbone
      status: agreed
      participants: [teacher, coach, student]
      ---
      ## Fishbone

      - How we teach
        - Praise goes to the answer {supported} [what we saw](../looks/2026-10-06-bus-papers.md)
        - Nobody needs the explanation {root} {ours} [heard](../themes/what-students-say-about-reasons.md)
      - Time
        - Explaining comes last, and the bell rings {suspected}

      ## What we ruled out

      "They cannot put it into words": they can, to a partner.

      ## Root causes

      | Cause | Status | Control | Evidence |
      |---|---|---|---|
      | Nobody needs the explanation | root | ours | themes/what-students-say-about-reasons |
      ```

      The words in braces say how sure you are (`{supported}`, `{suspected}`, `{rejected}`, `{root}`) and whose hands it is in (`{ours}`, `{influence}`, `{outside}`).

      ## What makes it good

      - Evidence behind every cause you call supported. A guess may stay, under its own name.
      - The whys end at something about how we work: a routine, a task, a rule, the use of time.
      - At least one root cause lies in your hands.

      ## What tends to go wrong

      A chain that ends with people. "Because they do not care" stops all thinking; ask once more what in our way of working makes that likely. The other trap is a cause that is a missing solution. Next: [a theory](theory.md). All fields: [`plc explain root-causes`](../kinds/root-causes.md).

      """##
    ),
    (
      ##"themes"##, ##"How to write themes"##,
      ##"What several interviews say together, and where they disagree."##, [],
      ##"""

      Read the interviews side by side, with colleagues, and write down what keeps coming back. Each theme rests on quotations that a reader can trace.

      `themes/what-students-say-about-reasons.md`

      ```markdown
      ---
      title: What students say about giving reasons
      status: shared
      interviews: [s01]
      problem: answers-without-reasons
      ---
      ## Themes

      ### A reason needs a listener

      Explaining goes well when somebody might not know yet.

      - "You already know why, so who am I telling?" — S01

      ## Trends

      One voice so far; we hear it next from grade 5.

      ## Contradictions

      None found, because we have asked one student only.

      ## Whose voices are missing

      Students who arrived this year. Families.
      ```

      ## What makes it good

      - A theme is a sentence, not a word. "Listeners" is a topic; "a reason needs a listener" is a theme.
      - Quotations word for word. `…` and `[words]` of yours inside are fine. The check looks each one up in the interview it cites.
      - Contradictions get as much room as agreement. The student who sees it differently may be the one you serve least.
      - The missing voices are named, and then asked.

      ## What tends to go wrong

      You find what you hoped for. Let somebody who did not interview read first, and look for a page that speaks against each theme. Next: [root causes](root-causes.md). All fields: [`plc explain themes`](../kinds/themes.md).

      """##
    ),
    (
      ##"theory"##, ##"How to write a theory"##,
      ##"How you think change will come about, written down so that it can be wrong."##,
      ["theory-of-change", "theory-of-improvement"],
      ##"""

      Some say theory of change, some theory of improvement. It is one sentence with a tree under it: if we do this, then students will do that, because of what we found. Every cycle tests a piece of it.

      `theories/reasons-need-a-listener.md`

      ```markdown
      ---
      title: Reasons need a listener
      status: working
      problem: answers-without-reasons
      root_causes: [answers-without-reasons]
      research: [talk-before-writing]
      aim_what: papers that give a reason
      aim_for: grade 4
      aim_from: 20
      aim_to: 60
      aim_unit: "%"
      aim_by: 2027-03-26
      aim_measure: reasons-on-papers
      ---
      ## If, then, because

      If students tell a partner why before they write, then their papers give
      reasons, because the words have had a listener.

      ## Drivers

      - Explaining has a listener {addresses: nobody-needs-the-explanation}
        - Partners hear the reason first
          - [Partner rehearsal](../change-ideas/partner-rehearsal.md)

      ## Assumptions

      A minute is enough. Partners listen.
      ```

      ## What makes it good

      - It answers causes you agreed on, not the ones you wish you had.
      - [The aim](aim.md) says what, for whom, from where to where, by when.
      - [The drivers](driver-diagram.md) are few, and each leads to something somebody can try.
      - Assumptions are written down. They are what fails first.

      ## What tends to go wrong

      It never changes. When three cycles are closed, read it again: what would you write now? Raise `version`, and say under "What changed in this version" what students taught you. All fields: [`plc explain theory`](../kinds/theory.md).

      """##
    ),
    (
      ##"try"##, ##"How to write a try"##,
      ##"One idea, one class, one lesson, one page."##, [],
      ##"""

      A try is the smallest thing you can learn from. It asks for four short answers, and two of them come before the lesson.

      `tries/partner-minute.md`

      ```markdown
      ---
      title: A partner minute before I take answers
      status: done
      by: ana
      date: 2026-09-22
      ---
      ## What I want to try

      In period 3, after my main question, partners talk for one minute. Then I take
      answers, and ask first for something the partner said.

      ## What I think will happen

      At least five students I have not heard from this week speak up.

      ## What happened

      Seven did. Two of them began with "my partner thinks".
      I ran out of time for the exit question.

      ## What next

      Again on Thursday, with the exit question first.
      ```

      ## What makes it good

      - Small enough for this week. If it needs a permission slip, make it smaller.
      - A guess that could turn out wrong, with a number or something you would see or hear.
      - What you saw stands before what you think about it.
      - A surprise is written down even when you cannot explain it.

      ## What tends to go wrong

      The guess gets written after the lesson. It is always right then, and teaches nothing. Write it the evening before, badly if need be.

      When a try deserves a second round, `plc grow` makes [a change idea](change-idea.md) of it and plans [a cycle](cycle.md). On paper: print the blank that `plc init` brings. All fields: [`plc explain try`](../kinds/try.md).

      """##
    ),
    (
      ##"extending"##, ##"Extending"##,
      ##"Fields, words, kinds and word lists of your own, all in plc.yml."##, ["own-kinds"],
      ##"""

      There is no single right model of a learning community. Whatever yours needs, declare it in `plc.yml`, and the checks, `plc new`, completions and pages know it.

      ## A field of your own

      ```yaml
      fields:
        cycle:
          room: text
          observed_on: date
          observer: →member
      ```

      A field takes `text`, `number`, `date`, `yes-no`, `list`, the name of a [list of words](vocabularies.md) such as `focus`, or `→` and a kind. (`->` works too.)

      ## Words of your own

      ```yaml
      vocabularies:
        focus: [mathematics, science-talk]
        role: [paraprofessional]
      ```

      They are added; nothing is taken away. Scale, decision and verdict stay as they are, so that communities can compare.

      ## A kind of your own

      ```yaml
      kinds:
        walkthrough:
          folder: walkthroughs
          help: Ten minutes in a colleague's room.
          fields: {room: text}
          sections: [What we saw, What we wondered]
      ```

      Files in `walkthroughs/` now have pages, a list and ids that others can link to. This handbook uses three such kinds: one for how-to pages, one for kinds and one for rules.

      ## Words to watch for

      Some checks listen for phrases. Give them yours, one to a line:

      ```yaml
      words:
        deficit-language: words/ours.txt
      ```

      The language checks know English. In a folder with another `language:` they are quiet until you give them a list.

      ## Rules, louder or quieter

      See [suppressions](suppressions.md). A few rules have numbers of their own, set beside the severity:

      ```yaml
      rules:
        administrative-agenda: {severity: warning, minutes: 10}
      ```

      ## Looks

      `site.accent` sets the one color (its contrast is corrected), `site.logo` a picture, `site.footer` a line. [Settings](settings.md) has every key.

      """##
    ),
    (
      ##"for-coaches"##, ##"For coaches"##,
      ##"How to help a community without becoming its owner."##, ["coach"],
      ##"""

      You are a colleague in the learning, with a little more time. That is all, and it is a great deal.

      ## The first month

      1. Come with a try of your own that did not work, and say so. It sets the price of honesty for everybody.
      2. Let somebody else facilitate the second meeting. Roles go round; `plc agenda` proposes the next names.
      3. Put student work on the table in week one. A group that has looked at one page together has something in common.

      ## What you can take off their shoulders

      - Retyping. Ten minutes of yours are worth a meeting of theirs.
      - Drafting: `plc agenda`, `plc new cycle`. Drafts, to be crossed out.
      - Reading `plc check` aloud as questions, two of them, the ones that matter this week. Never the whole list.

      ## What stays theirs

      - The problem, and the choice of what to try.
      - Decisions. A directed decision is recorded as one, and it is seldom carried out with the heart.
      - Whether a page goes public.

      ## Reading their folder

      `plc status` shows where each problem stands and which cycles are past their end. Look for the cycle that stopped at Do: nearly always nobody had ten minutes to study it. Give the next meeting ten minutes.

      Look at who owns what. When one person carries most of the open work, the work ends with that person's next illness.

      ## Not for evaluation

      Nothing in this folder belongs in anybody's evaluation: not the predictions that failed, not the number of cycles, not who was there. Put that sentence in [the charter](../how-to-write/charter.md), and let the principal sign it first. The pages count how well a community predicts, in order to learn; they never rank people.

      ## When it stalls

      Make the next test smaller. Go and [listen](../how-to-write/interview.md) to three students. Or go [back to the causes](improvement-cycle.md); that is what the way back is for.

      """##
    ),
    (
      ##"for-maintainers"##, ##"For maintainers of the tool"##,
      ##"Where a new rule, field, kind, command, page or topic goes."##, [],
      ##"""

      The program is a Swift package in layers. A folder becomes typed documents and links between them; everything else looks at those and prints something.

      ## Where things go

      - **A field, a heading, a table column, a status**: the kind's file in `Sources/PLCContent/Schema/Kinds/`. Typing, checks, `plc new`, `plc explain`, completions, the JSON Schema and the [page of the kind](../kinds/cycle.md) follow.
      - **A kind**: one file there, one line in `Schema.swift`.
      - **A setting**: one entry in `Sources/PLCContent/Settings/Setting.swift`, and the line that reads it.
      - **A rule**: one file in `Sources/PLCRules/Rules/`, one line in `RuleCatalog.swift`. Its examples are its tests, and its page stands among [all rules](all-rules.md); `«…»` marks the exact place of the finding.
      - **A command**: one file in `Sources/PLCCommands/`, one line in `PLC.swift`.
      - **A page of the site**: one file in `Sources/PLCSite/Pages/`, one line in `PageList.swift`.
      - **A page of this handbook**: one file in `examples/handbook/pages/` or `how-to-write/`. With a `summary` it is also a topic of `plc help`.

      ## What is made from the code

      The folders `kinds/` and `rules/` of this handbook, and the pages on fields, words, settings and all rules, come from the code. So do the topics inside the program, and the schema in the starter. After a change, write them anew and look at what changed:

      ```sh
      PLC_UPDATE=1 swift test --disable-xctest --filter PLCCommandsTests
      ```

      That run fails on purpose; the next one passes. A test compares the files with the code, so a forgotten page cannot be committed for long.

      ## Keep these promises

      - The same folder gives the same bytes.
      - A finding says what was seen, why it matters and what could be next, at its exact place. It blames nobody.
      - One fault, one finding.
      - What an audience may not see leaves no trace.
      - A file that cannot be read never takes the others with it.
      - No page asks another computer for anything.

      ## Test first

      A failing test comes before its remedy, with an input as small as it gets and a sentence for a name. `.ci/run` is the one script that checks everything, examples and this handbook included.

      """##
    ),
    (
      ##"git"##, ##"Working with git without fear"##,
      ##"Five words, five commands, and what to do when it says something alarming."##, [],
      ##"""

      You can use this toolkit for years without git: a folder on a shared drive will do. git adds two things. It remembers every version of every page, and it lets two people write at once.

      ## Five words

      - **Repository**: the folder, with its memory.
      - **Commit**: a version you chose to keep, with a sentence that says why.
      - **Push** and **pull**: send your versions to the team's copy, and fetch theirs.
      - **Conflict**: two people changed the same lines, and git asks you which.

      ## Five commands

      ```sh
      git pull                          # before you begin
      git status                        # what have I changed?
      git add -A                        # all of it
      git commit -m "Cycle 2: what happened on Thursday"
      git push                          # and now the others have it
      ```

      Editors such as VS Code have buttons for the same five. Use the buttons.

      ## Commit the prediction first

      Write the plan of a [cycle](../how-to-write/cycle.md), commit, then teach. The date of that commit shows that the prediction came before the data. Nobody has to be believed, and nobody is suspected: where the history does not tell, nothing is claimed. `plc seal` does the same without git.

      ## Who changed a page last

      Below each page stands the day of its last change. Where the name that you gave git is the name in `members.md`, members also read who it was, and a public site says the role. Nobody else is named, and no address is ever shown.

      ## When it alarms you

      - "Please tell me who you are": give a name and the address your school gave you, once.
      - "Conflict": open the file. Between `<<<<<<<` and `>>>>>>>` stand both versions. Keep what is right, delete the three marks, commit.
      - "I deleted something": `git restore the-file.md` brings the last committed version back.
      - "I want yesterday": `git log -- the-file.md` lists the versions. Ask a colleague before any command with `--force` or `--hard` in it; almost nothing else can lose work.

      ## The one thing to fear a little

      git forgets nothing. A student's name that was committed and then deleted is still in the memory. Put names into `.plc/names.txt`, which stays out of git, and let `plc check --changed` read along before you commit. If it happened: do not push. `git log -S "the name" --oneline` lists the commits that hold it; take them back before anyone has a copy, or ask somebody who knows git (`git filter-repo` is the usual tool). [Privacy](privacy.md) has the rest.

      """##
    ),
    (
      ##"ids-and-links"##, ##"Ids and links"##,
      ##"How files get their names, and the four ways to point from one to another."##, [],
      ##"""

      Nobody here invents numbers. A file's kind comes from its folder, and its id from its name:

      - `problems/quiet-discussions.md` is the problem `quiet-discussions`
      - `cycles/peer-feedback/01.md` is the cycle `peer-feedback/01`

      Spaces become hyphens, capitals small letters. Folders inside a kind's folder are yours to make.

      ## Pointing in the front matter

      Write the id. The field knows the kind; where several fit, say which.

      ```yaml
      problem: quiet-discussions
      evidence: [evidence/exit-tickets, look/2026-10-06-bus-papers]
      ```

      The end of an id is enough as long as only one fits: `01` is a poor name for that, `peer-feedback/01` a good one.

      ## Pointing in the text

      ```markdown
      [the interviews](../interviews/s03.md)
      [[quiet-discussions]]
      [[interview/s03|what S03 told us]]
      [the driver](../theories/revision.md#work-worth-revising)
      ```

      The first works in every editor and on GitHub. The double brackets are shorter to type. After `#` stands a heading, a driver or a cause, small, with hyphens.

      ## Pointing in a table

      In columns such as For, Because or Evidence: a bare id, several with commas between, double brackets, or a link.

      ## When a file gets a new name

      Old links should not break. Say what it was called:

      ```yaml
      aliases: [quiet-talk]
      ```

      Then old ids still lead there, and so do old web addresses. `plc check` finds links that lead nowhere, names the nearest, and often knows where the file went. [Fields that every kind takes](fields.md) has the rest.

      ## When something newer replaces a page

      Keep the old file, and say in it `superseded_by: new-id`, in the new one `supersedes: old-id`. The old page stays where it is and leads from its top to the newest; lists and the search put it last.

      """##
    ),
    (
      ##"improvement-cycle"##, ##"The improvement cycle"##,
      ##"The phases from a puzzle to something you can pass on, and the way back."##, [],
      ##"""

      Nobody fixes a hard problem of teaching in one meeting. The cycle is a way to keep at it together, so that each turn leaves you knowing more than the last one.

      ## The phases

      1. **Somebody brings [a problem](../how-to-write/problem.md).** One paragraph and a name is enough.
      2. **You study it.** Two kinds of [evidence](../how-to-write/evidence.md) at least: [look at student work](../how-to-write/look.md) together, [listen](../how-to-write/interview.md) to students and colleagues, read the [interviews](../how-to-write/themes.md) side by side.
      3. **You ask why.** [Root causes](../how-to-write/root-causes.md) come before solutions. Keep what you know apart from what you guess.
      4. **You plan.** A [theory](../how-to-write/theory.md) says how change could come about: [an aim](../how-to-write/aim.md), [what drives it](../how-to-write/driver-diagram.md), [ideas](../how-to-write/change-idea.md) that move the drivers. Decide [what you will count](../how-to-write/measure.md).
      5. **You test.** [A cycle](../how-to-write/cycle.md) at a time: plan with a prediction, do, study, act. One teacher, one class, one lesson first; then more, and in other rooms.
      6. **You watch.** The change is now how you work. Set a day to look again.
      7. **You pass it on.** A [change package](../how-to-write/change-package.md) lets a stranger begin where you are now.

      ## How they hold together

      Each thing points to the one before: the idea to the driver it moves, the driver to the cause it answers, the cause to the evidence behind it. Follow the links from any lesson back to a student's sentence. Where a link is missing, the checks ask.

      ## The way back

      There is no status "solved". Three cycles without a better result send you back to the causes, not to a louder version of the same idea. A watched problem that returns is `reopened`, with the reason. Going back is the method working: you found out, cheaply, that you were wrong.

      ## How long

      A test takes a lesson to two weeks. A first turn takes most teams a term. If your meetings are short, spend them on students' work and on what next; the rest can be written by whoever has ten minutes. `plc next` names one next step for each problem.

      """##
    ),
    (
      ##"in-your-editor"##, ##"In your editor"##,
      ##"Help while you write, in VS Code and others; plain text stays plain."##, ["vs-code"],
      ##"""

      Any editor will do, the plainest too. A few make it more pleasant.

      ## Every editor

      The starter brings `.editorconfig`, which most editors read: letters as UTF-8, lines that end the same way everywhere.

      ## VS Code

      Open the folder. It offers three extensions that the starter names: EditorConfig, YAML and Markdown All in One. With the YAML one, `plc.yml` explains each key and completes it, since `.vscode/settings.json` says:

      ```json
      "yaml.schemas": { "./.vscode/plc.schema.json": "plc.yml" }
      ```

      That file is what `plc schema settings` prints. Write it anew after an update:

      ```sh
      plc schema settings > .vscode/plc.schema.json
      ```

      ## Other editors with YAML help

      Helix, Neovim, Emacs, the JetBrains editors and Zed use the same language server for YAML. One line at the top of `plc.yml` does it:

      ```yaml
      # yaml-language-server: $schema=.vscode/plc.schema.json
      ```

      `plc schema cycle` prints the same for the top of a cycle, and so for every kind, for programs that can read it there.

      ## Findings while you write

      Keep a second window open beside your editor:

      ```sh
      plc check --watch
      ```

      It looks again each time you save. Ctrl-C ends it.

      ## If you never want to see a dash

      Two lines of three dashes hold the fields at the top of a file. Word processors turn them into one long line and straight quotes into curly ones. The reader understands a good deal of that (`plc fix` tidies it), but a plain text editor saves you the trouble.

      """##
    ),
    (
      ##"privacy"##, ##"Privacy and students"##,
      ##"How students stay safe, what the tool does for it, and what only you can do."##,
      ["ferpa", "consent", "coppa", "ppra", "small-groups"],
      ##"""

      Students let us look at their work so that we teach better. This page is careful engineering, and no legal advice: your school or district has rules, and they come first.

      ## Three habits

      1. **No names, anywhere.** Work is signed with nothing, people you interview get a code such as `S03`. The list of codes stays on paper, locked away.
      2. **Retype.** In the United States handwriting and voices count among the things that can identify a student (FERPA, 34 CFR 99.3, biometric record). Taking the name off a photo does not make it anonymous. Typing it again goes a long way, as long as the story in it tells nobody.
      3. **Keep the folder where only your team can open it.** A public site is made from it; the folder itself need not be public.

      ## What the tool does

      - Nothing is public unless the file says so. Interviews and reflections never are, whatever they say.
      - `plc check` looks for e-mail addresses, phone numbers, birth dates and the names on a list that never leaves your machine (`.plc/names.txt`). It asks for the consent that a public photo or recording needs.
      - A public site hides figures about fewer than ten students, and a second figure where the first could be worked out by subtraction. `privacy.min_n` raises the ten.
      - Somebody may have kept an earlier page. When a public row is now about a student or two more than in an earlier commit, [small-difference](../rules/small-difference.md) says so: let it stand, and count late answers with the next point.
      - Pictures lose the place, time and camera they carry, in every site.
      - The pages set no cookie, ask no other computer for anything, and collect nothing about readers.

      ## What only you can do

      - **Ask.** Permission for work in class, in school and in public are three questions; an empty box means no. The starter has a letter and a form.
      - **Watch for the recognizable child.** "The one student who came from Iceland in March" is a name. Removing names is not enough if somebody at school could still tell (34 CFR 99.31(b) speaks of a reasonable determination, over everything you ever released).
      - **Mind the survey.** In the United States, questions about family, beliefs, mental health, income and a few more need notice or consent first (PPRA).
      - **Take back.** When a family changes its mind, set the evidence to `withdrawn` and build again. git remembers older versions, so ask somebody who knows git to purge them, and tell everyone with a copy.

      ## More law than you asked for

      COPPA protects children under thirteen on services that collect data; a site that collects none stays out of its way. ADA Title II asks public schools for pages that meet WCAG 2.1 AA; the built pages aim higher (2.2 AA), and the checks ask for descriptions of pictures and transcripts. [Sources](sources.md) lists where to read on, and [Visibility](visibility.md) what leaves the folder.

      """##
    ),
    (
      ##"publishing"##, ##"Publishing"##,
      ##"GitHub Pages, GitLab Pages, a shared drive or paper; the site is plain files."##,
      ["github-pages", "gitlab-pages"],
      ##"""

      `plc build` writes a folder of plain web pages. Any place that can show a file can show them. There is nothing to install on a server and nothing that phones home.

      ## Before the first time

      1. `plc check`: errors of privacy and access keep a file out of a public site.
      2. `plc build`, then open `site/index.html` and read it as a parent would.

      ## A shared drive

      ```sh
      plc build --audience members --out /path/to/the/shared/folder/site
      ```

      Colleagues double-click `index.html`. Links and charts work from there. This is the quickest way, and for many teams the only one they need.

      ## GitHub Pages

      The starter's `.github/workflows/plc.yml` checks the folder. To publish too, choose "GitHub Actions" under Settings, Pages, and add to the steps of `check`:

      ```yaml
            - run: /opt/plc/.build/release/plc build --out site
            - uses: actions/upload-pages-artifact@v3
              with: {path: site}
      ```

      and below, beside `check`, a second job:

      ```yaml
        publish:
          needs: check
          runs-on: ubuntu-latest
          permissions: {pages: write, id-token: write}
          environment: github-pages
          steps:
            - uses: actions/deploy-pages@v4
      ```

      ## GitLab Pages

      In `.gitlab-ci.yml`, call the job `pages` instead of `check`, and add a last line to its script:

      ```yaml
          - /opt/plc/.build/release/plc build --out public
      ```

      Under `artifacts:` say what is to be shown:

      ```yaml
          paths: [public]
      ```

      ## Mind who can read the folder

      On many plans, pages made from a closed folder are still open to everyone. That is what you want for the public site, and not for the members' one: keep that on the shared drive. [Visibility](visibility.md) says what each leaves out.

      ## On paper

      Print from the browser: menus disappear, links show their address, and a package prints as a booklet. The same folder always gives the same bytes, so a site that did not change uploads nothing new.

      """##
    ),
    (
      ##"questions"##, ##"Questions people ask"##,
      ##"Time, worth, privacy, tools: short answers."##, [],
      ##"""

      ## We have forty minutes every two weeks. Is that enough?

      Yes, if students' work gets twenty-five of them. Write between meetings, a page at a time, whoever has ten minutes. A [try](../how-to-write/try.md) a week needs no meeting at all.

      ## Do we have to fill in all of this?

      No. A folder with a charter of two lines and one try is complete. Each status asks only for what the next step needs; set it back, and the questions stop.

      ## Why write the prediction down? I know what I thought.

      So did everyone. Afterwards nearly all of us remember having known it. The written guess is the cheapest way to be surprised, and surprise is where the learning is.

      ## Our test failed. Do we publish that?

      That is for you to say, and we hope so. A package that says where it did not work is worth more to a stranger than one that worked everywhere. The pages show a wrong prediction as learning, never in a color of alarm.

      ## Can the principal see everything?

      In the members' site, whatever members see. Agree in the charter that nothing of it is used for evaluation. Reflections marked `private` stay with whoever has the folder.

      ## Is this research? Do we need a review board?

      Improving your own teaching usually is not. If you mean to publish results as general knowledge, ask your district first.

      ## What if the program disappears?

      The folder stays what it is: text that opens in any editor, with numbers in tables. Nothing is locked in.

      ## We teach in Spanish.

      Write in it: `language: es`. Dates and the words around your text follow. The checks that listen for English phrases are quiet then; the others work.

      ## Can we use a shared drive instead of git?

      Yes. You lose the memory of versions and the proof that a prediction came first; `plc seal` gives you the second. [Working with git without fear](git.md) is there for later.

      ## The check says something silly.

      It reads words, not minds. [Allow it](suppressions.md), with a reason. If it is silly for everybody, tell the maintainers: an example of two lines is the best report there is.

      """##
    ),
    (
      ##"run-chart"##, ##"Reading a run chart honestly"##,
      ##"What a line of dots may claim, what it may not, and what to ask next."##,
      ["anhoej", "signal", "charts"],
      ##"""

      A run chart is dots over time with one line through the middle: the median, so half of the dots lie above it and half below. It answers one question: did something change, or is this the ordinary up and down of a class?

      ## Before you look

      Classes wobble. Sixty percent this week and seventy the next is weather, most of the time. Two dots make no story, and neither do five.

      ## What the chart looks for

      Pages use the rules of Anhøj unless you choose others. They know two signals:

      - **A long run**: many dots in a row on one side of the line. With twenty dots, more than seven.
      - **Few crossings**: the dots stay together instead of jumping across the line.

      Dots exactly on the line count for neither. Fewer than ten other dots: the chart is drawn, and no signal is claimed. In pure noise, these rules cry wolf on a few charts in a hundred. Older rules, such as six in a row or five rising, do so far more often: on more than one chart in four with twenty dots. That is why they are not the default.

      ## A fixed line helps

      If you can, collect six to ten dots before you change anything, and name those days in the measure:

      ```yaml
      baseline_from: 2026-09-08
      baseline_to: 2026-10-16
      ```

      The line then stands still, and what comes after is compared with what was.

      ## What you may say

      "Since the middle of November nine dots in a row lie above the earlier median." That is what the chart shows. "Because of the partner minute" is your theory. Ask what else changed that week: a new unit, a new seating plan, a flu. The pages never write "improvement"; they name the signal and ask.

      ## What else to look at

      - Draw the groups apart before you celebrate an average. Who is not in it?
      - Ask for the [student work](../how-to-write/look.md) behind one high dot and one low one.
      - Watch the measure that could get worse. [How to write a measure](../how-to-write/measure.md) has more.

      `plc analyze FILE.csv` says the same about any list of dates and numbers.

      """##
    ),
    (
      ##"start-on-monday"##, ##"Start on Monday"##,
      ##"Twenty minutes from nothing to a first try and a site of your own."##, [],
      ##"""

      You need twenty minutes, a computer with `plc` on it, and one small thing you would like to try in one lesson. No account, no training day.

      ## Five minutes: a folder

      ```sh
      plc init our-plc --name "Our learning community" --school "Our school"
      cd our-plc
      ```

      You now have a charter to argue about, a first agenda, four protocols, a letter to families and sheets to print. Everything is plain text; open it in whatever editor you like.

      ## Five minutes: a first try

      ```sh
      plc new try "Partners talk before I take answers"
      ```

      The program prints where the file is. Open it and write two things: what you want to try, and what you think will happen. Make the guess one that could turn out wrong. "At least five students I have not heard from this week will speak" is a guess. "They will like it" is a wish. [How to write a try](../how-to-write/try.md) has a whole one.

      ## Five minutes: a second pair of eyes

      ```sh
      plc check
      ```

      It reads along like a colleague: here is what I saw, here is why it might matter, here is what you could do. Nothing in it is a grade. Every community starts in the profile `light`, where errors are only for what breaks the folder or could harm a child. `plc explain` and the name at the end of a finding say more.

      ## Five minutes: a site

      ```sh
      plc build --audience members --drafts
      ```

      Open `site/index.html` in a browser. That is your folder, for you and your colleagues. Nothing is public until a file says so; [Visibility](visibility.md) explains how.

      ## And then

      Teach the lesson. Write down what happened, above all what surprised you. Bring the page to your next meeting: `plc agenda` drafts one from whatever is open. When the try was worth more, `plc grow` turns it into [a change idea](../how-to-write/change-idea.md) and [a first cycle](../how-to-write/cycle.md). The longer way round is [the improvement cycle](improvement-cycle.md); you need not walk it all at once.

      """##
    ),
    (
      ##"suppressions"##, ##"Suppressions and baseline"##,
      ##"How to say "we know, and it is fine", for a line, a file, a folder or an old folder."##,
      ["baseline", "allow", "profile"],
      ##"""

      The checks ask; you decide. When a finding is not for you, say so once, with the reason, and it stays quiet.

      ## One line

      On the line above:

      ```markdown
      <!-- plc-allow vague-link-text: the poster really says "here" -->
      ```

      ## One file

      At its top:

      ```yaml
      allow: {single-perspective: families are asked in May}
      ```

      ## The whole folder

      In `plc.yml`, a rule can be off, or louder:

      ```yaml
      rules:
        orphan: off
        no-pre-work: warning
        overfull-agenda: error
      ```

      ## How much is asked at all

      ```yaml
      profile: light
      ```

      `light` is where everybody starts; errors only for what breaks the folder or could harm a child. `standard` asks what a colleague in the second year would ask. `strict` is for a community that wants its package used by strangers. [All rules](all-rules.md) shows the three side by side.

      ## An old folder

      A list of two hundred findings helps nobody. Note them once, start clean, and let it only get better:

      ```sh
      plc check --baseline known.json --write-baseline
      plc check --baseline known.json
      ```

      The first line notes what is there now. The second shows only what is new; what has been mended is taken off the file, and nothing is ever added.

      ## Two courtesies

      A suppression without a reason is itself a finding: whoever reads the file next deserves the reason. And one that no longer allows anything is reported, so that it can go. Errors of privacy and access can be allowed too; think twice, and ask a colleague to read the reason aloud.

      """##
    ),
    (
      ##"visibility"##, ##"Visibility: what a public site leaves out"##,
      ##"Who sees a file, how to make one public, and what leaves no trace."##, ["public-site"],
      ##"""

      Every file is for one of three circles:

      | Circle | Who sees it |
      |---|---|
      | `private` | only those who have the folder |
      | `members` | the community: what holds when a file says nothing |
      | `public` | everyone, and only because the file says so |

      To publish a page, write this at its top, between the two lines of dashes:

      ```yaml
      visibility: public
      ```

      Then `plc build` makes the public site, and `plc build --audience members` the one for your team. Open the public one yourself before you hand it on: what is not in that folder is not public.

      ## Never public, whatever the file says

      Interviews, reflections, the list of members, and what somebody who disagreed said about a decision.

      ## What "left out" means

      A file that is not for the audience leaves no trace: not its title, its address, its place in a list or a search, its pictures, nor a count that includes it. A link to it becomes plain words. What a public file itself says stays: if you write "S03 told us", readers read S03.

      Drafts stay out too, until you add `--drafts`.

      ## What else the build does for you

      - Members appear by role, not by name, unless `site.public_names` says yes.
      - Small numbers are hidden, in charts, tables, sentences and downloads alike; see [privacy](privacy.md).
      - A file that could not be read, or that has an error of privacy or access, is left out until somebody has looked. Nothing else ever removes a page: a weak plan is your business, and it is published as it is.

      ## Where people slip

      A public page that quotes one for members: the checks call it `visibility-leak`. A public theme with the words of an interview is fine when the interview says `permission: yes`; the interview itself still stays home.

      """##
    ),
  ]
}
