/** Training, as the cms, the store, the phone and the shop name it. What is written is the cms's; it is known by handle. */

/** What a course is about. A further topic is a line here. */
export const COURSE_TOPICS = {
  leadership: 'Liderazgo y hablar en público',
  association: 'La asociación: asambleas, actas y cargos',
  management: 'Gestión: costos, precios y stock',
  treasury: 'Tesorería y cuentas claras',
  innovation: 'Innovación: de la idea a la venta',
  quality: 'Calidad y norma',
  'food-handling': 'Higiene y manipulación de alimentos',
  photographs: 'Fotos con el teléfono',
  'selling-online': 'Vender en línea y atender bien',
  'formal-markets': 'Mercados formales',
  projects: 'Formular proyectos y rendirlos',
  'support-demands': 'Pedir apoyo profesional',
  digital: 'Lo digital, los datos y los permisos',
  care: 'Los cuidados y el trabajo compartido',
} as const
export type CourseTopic = keyof typeof COURSE_TOPICS

export const COURSE_LEVELS = {
  basic: 'Para empezar',
  intermediate: 'Para seguir',
  advanced: 'Para profundizar',
} as const
export type CourseLevel = keyof typeof COURSE_LEVELS

export const COURSE_MODES = {
  online: 'En línea',
  inPerson: 'Presencial',
  mixed: 'En línea y presencial',
} as const
export type CourseMode = keyof typeof COURSE_MODES

/** What a finished course may open. What it opens is the store's to say (`capability`), never the cms's. */
export const QUALIFICATIONS = {
  'food-handling': 'Ofrecer alimentos',
  photographs: 'Publicar sin esperar por las fotos',
  treasurer: 'Ser tesorera',
  quality: 'Recibir lotes',
} as const
export type Qualification = keyof typeof QUALIFICATIONS

/** `one`: exactly one option is right; `many`: one or more, and all of them are asked for. */
export type QuestionKind = 'one' | 'many'

/** How an answer is judged. The words are read from the cms: no phone is told of `isRight` before it answered. */
export type OutlineQuestion = {
  /** Unique within its lesson, and kept while the question is the same one. */
  id: string
  kind: QuestionKind
  options: { id: string; isRight: boolean }[]
}

/** `passPercent`: of the questions that were answered rightly, 1 to 100. */
export type OutlineQuiz = { passPercent: number; questions: OutlineQuestion[] }

/** `handle`: unique over all lessons. `minutes`: as its writer thinks. `quiz` null: it is finished by reading it. */
export type OutlineLesson = { handle: string; title: string; minutes: number; quiz: OutlineQuiz | null }

/** What the store knows of a course: enough to hold progress, judge answers and certify, and none of its words. */
export type CourseOutline = {
  /** Never changes once it was published. */
  handle: string
  /** Grows with each publication and with each withdrawal, by one. */
  version: number
  title: string
  topic: CourseTopic
  level: CourseLevel
  /** For the certificate; may have a half. */
  hours: number
  mode: CourseMode
  /** For whom it is, in a sentence; null: for everybody. */
  audience: string | null
  /** Handles of courses that come before it. */
  prerequisites: string[]
  opens: Qualification[]
  /** How long a certificate holds; null: for ever. */
  validityMonths: number | null
  /** In their order; those that are published, never none unless it is withdrawn. */
  lessons: OutlineLesson[]
  /** When this version went out, or was withdrawn. */
  publishedAt: string
  /** Taken from the shop: nobody begins it any more. What was earned stays. */
  isWithdrawn: boolean
}

/** Whether that many right answers of so many questions are enough. */
export const isPassed = (right: number, of: number, passPercent: number): boolean =>
  of > 0 && right * 100 >= passPercent * of

/** Whether what was chosen is what is right: all of it, and nothing else. */
export function isAnsweredRightly(
  question: Pick<OutlineQuestion, 'options'>,
  chosen: readonly string[],
): boolean {
  const picked = new Set(chosen)
  const right = question.options.filter((option) => option.isRight)
  return picked.size === right.length && right.every((option) => picked.has(option.id))
}
