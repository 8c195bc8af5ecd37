import type * as cms from '../../../cms/src/payload-types.ts'

/**
 * What the shop reads of the CMS's REST answers (docs/interfaces.md), from the types that Payload writes of its
 * collections: a field that goes there, or changes, is an error here.
 */
type Known<T, Field extends keyof T> = { [K in Field]-?: NonNullable<T[K]> }

/** Asked at depth 1, a relation is its document; without a fallback, a text that a language lacks is null. */
type Perhaps<T, Field extends keyof T> = {
  [K in Field]-?: (cms.Media extends T[K] ? Media : NonNullable<T[K]>) | null
}

export type Lang = cms.Config['locale']
export type Media = Known<cms.Media, 'url' | 'alt' | 'width' | 'height'> &
  Pick<cms.Media, 'focalX' | 'focalY' | 'sizes'>
export type Profile = Known<cms.Group, 'handle' | 'name'> &
  Perhaps<cms.Group, 'headline' | 'since' | 'body_html' | 'image'> &
  Pick<cms.Group, 'quote'>
export type Story = Known<cms.Story, 'slug' | 'publishedAt' | 'updatedAt'> &
  Perhaps<cms.Story, 'title' | 'summary' | 'author' | 'cover' | 'body_html' | 'groups'>
export type CmsPage = Known<cms.Page, 'slug' | 'updatedAt'> &
  Perhaps<cms.Page, 'title' | 'summary' | 'body_html'>
/** A file of a lesson: what is heard, seen or printed. */
export type LessonFile = Known<cms.LessonFile, 'url' | 'title' | 'mimeType' | 'filesize'>

type Filled<T> = cms.Media extends T
  ? Media | null
  : cms.LessonFile extends T
    ? LessonFile | null
    : cms.Media[] extends T
      ? Media[]
      : T
type AnyBlock = NonNullable<cms.Lesson['blocks']>[number]
/** A part of a lesson, its pictures and files with it. In a draft what is still missing is null. */
export type LessonBlock = {
  [K in AnyBlock['blockType']]: FilledBlock<Extract<AnyBlock, { blockType: K }>>
}[AnyBlock['blockType']]
type FilledBlock<B> = { [K in keyof B]: Filled<B[K]> }
export type BlockType = LessonBlock['blockType']
export type BlockOf<Type extends BlockType> = Extract<LessonBlock, { blockType: Type }>

export type Lesson = Known<cms.Lesson, 'slug' | 'title' | 'minutes' | 'updatedAt'> & {
  blocks: LessonBlock[] | null
}
/** As its course names it. */
export type LessonName = Pick<Lesson, 'slug' | 'title' | 'minutes'>
type CourseFacts = Known<cms.Course, 'slug' | 'title' | 'topic' | 'level' | 'mode' | 'hours' | 'updatedAt'>
type CourseWords = CourseFacts &
  Perhaps<cms.Course, 'summary' | 'audience' | 'cover' | 'body_html' | 'opens' | 'validityMonths'>
/** Of what it points at, what nobody may see yet is an id, or null. */
export type CmsCourse = CourseWords & {
  lessons: (LessonName | string | null)[] | null
  prerequisites: (CourseName | string | null)[] | null
}
export type CourseName = Pick<CourseFacts, 'slug' | 'title'>
export type Course = CourseWords & { lessons: LessonName[]; prerequisites: CourseName[] }
export type Brand = Perhaps<cms.Brand, 'tagline' | 'intro' | 'season' | 'footer' | 'hero' | 'heroCaption'>
export type Navigation = Known<cms.Navigation, 'header' | 'footer'>
export type Found<T> = { docs: T[]; totalDocs: number; totalPages: number }
/** Something that is still being written, for its preview. */
export type Draft =
  | { kind: 'stories'; lang: Lang; doc: Story }
  | { kind: 'groups'; lang: Lang; doc: Profile }
  | { kind: 'pages'; lang: Lang; doc: CmsPage }
  | { kind: 'courses'; lang: Lang; doc: CmsCourse }
  | { kind: 'lessons'; lang: Lang; doc: Lesson }
