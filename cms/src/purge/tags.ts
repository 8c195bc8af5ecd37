/** Tags of docs/interfaces.md: what the shop drops when something here changes. */
export type PurgeTag = string

type Doc = Record<string, unknown>
type Change = { doc: Doc; previous: Doc | null }

const isPublished = (doc: Doc | null): boolean => doc?._status === 'published'

/** Tags of every key a document has or had; none while nobody outside could see it. */
const tagsOf =
  (key: 'slug' | 'handle', prefix: string, list: PurgeTag[]) =>
  ({ doc, previous }: Change): PurgeTag[] => {
    if (!isPublished(doc) && !isPublished(previous)) return []
    const keys = [doc[key], previous?.[key]].filter((value) => typeof value === 'string' && value !== '')
    return [...new Set([...list, ...keys.map((value) => `${prefix}:${value}`)])]
  }

export const storyTags = tagsOf('slug', 'story', ['stories'])
export const groupTags = tagsOf('handle', 'group', ['groups'])
export const pageTags = tagsOf('slug', 'page', ['pages'])
export const courseTags = tagsOf('slug', 'course', ['courses'])
/** Its course shows its title and its minutes. */
export const lessonTags = tagsOf('slug', 'lesson', ['courses'])
/** A file is on lessons only. */
export const fileTags = ({ previous }: Change): PurgeTag[] => (previous === null ? [] : ['courses'])

/** A picture may be anywhere: in a story, a profile, a course or the home page. */
export const pictureTags = ({ previous }: Change): PurgeTag[] =>
  previous === null ? [] : ['stories', 'groups', 'courses', 'brand']
