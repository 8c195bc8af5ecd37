import type {
  CourseLevel,
  CourseMode,
  CourseTopic,
  Qualification,
  QuestionKind,
} from '../store/src/contracts/training.ts'
import type { Markdown } from './types.ts'

type PictureWords = { file: string; alt: string }

/** A question and how it is answered; `isRight` is written only where it is. */
export type QuestionSeed = {
  text: string
  kind: QuestionKind
  options: { text: string; isRight?: true }[]
  explanation: string
}

/** A part of a lesson, as the cms has it. Recordings and films are uploaded by people, not by the seed. */
export type LessonBlockSeed =
  | { blockType: 'text'; body: Markdown }
  | { blockType: 'photo'; image: PictureWords; caption?: string }
  | { blockType: 'gallery'; images: PictureWords[]; caption?: string }
  | { blockType: 'steps'; title?: string; steps: string[] }
  | { blockType: 'exercise'; title: string; text: string }
  | { blockType: 'quiz'; passPercent: number; questions: QuestionSeed[] }
  | { blockType: 'links'; links: { label: string; href: string }[] }

export type LessonSeed = { slug: string; title: string; minutes: number; blocks: LessonBlockSeed[] }

export type CourseSeed = {
  slug: string
  title: string
  summary: string
  body: Markdown
  topic: CourseTopic
  level: CourseLevel
  mode: CourseMode
  hours: number
  audience?: string
  opens: Qualification[]
  validityMonths?: number
  image: PictureWords
  lessons: LessonSeed[]
}
