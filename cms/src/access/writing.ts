import type { Access, CollectionConfig, Where } from 'payload'
import { nextChileDay } from '../../../store/src/kernel/time/chile-day.ts'
import type { User } from '../payload-types.ts'
import { isAuthor, isEditor, isStaff, isTrainer } from './people.ts'

/** What is in the trash stays "published" there: nobody outside sees it. */
const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}
const ownedBy = (userId: string): Where => ({ createdBy: { equals: userId } })
const ownDraft = (userId: string): Where => ({
  and: [ownedBy(userId), { _status: { not_equals: 'published' } }],
})
const wantsToPublish = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && '_status' in data && data._status === 'published'

type IsWriter = (user: User | null) => boolean

const publishedOrOwn =
  (isWriter: IsWriter): Access =>
  ({ req: { user } }) => {
    if (isEditor(user)) return true
    return user && isWriter(user) ? { or: [published, ownedBy(user.id)] } : published
  }

/**
 * Who may do what with a text. Anyone reads what is published. Who writes such texts begins them, and changes and
 * deletes none but her own drafts, and publishes none. Editors do everything.
 */
const writtenBy = (isWriter: IsWriter): NonNullable<CollectionConfig['access']> => ({
  create: ({ data, req: { user } }) => isEditor(user) || (isWriter(user) && !wantsToPublish(data)),
  read: publishedOrOwn(isWriter),
  readVersions: ({ req: { user } }) => {
    if (isEditor(user)) return true
    return user && isWriter(user) ? { 'version.createdBy': { equals: user.id } } : false
  },
  update: ({ data, req: { user } }) => {
    if (isEditor(user)) return true
    if (!user || !isWriter(user) || wantsToPublish(data)) return false
    return ownDraft(user.id)
  },
  delete: ({ req: { user } }) => {
    if (isEditor(user)) return true
    return user && isWriter(user) ? ownDraft(user.id) : false
  },
})

/** Profiles, stories and pages. */
export const writtenByAuthors = writtenBy(isAuthor)
/** Courses and lessons. */
export const writtenByTrainers = writtenBy(isTrainer)

/** A story dated ahead is not out before its day begins in Chile. */
export const anyoneReadsStoriesOfTheirDay: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true
  const out: Where = {
    and: [
      published,
      {
        or: [
          { publishedAt: { exists: false } },
          { publishedAt: { less_than: nextChileDay(new Date()).toISOString() } },
        ],
      },
    ],
  }
  return user && isAuthor(user) ? { or: [out, ownedBy(user.id)] } : out
}

export const staffOnly: Access = ({ req: { user } }) => isStaff(user)
export const communicationsOnly: Access = ({ req: { user } }) => isEditor(user) || isAuthor(user)
export const whoWritesCourses: Access = ({ req: { user } }) => isEditor(user) || isTrainer(user)
export const editorsOnly: Access = ({ req: { user } }) => isEditor(user)
export const anyone: Access = () => true

/** Editors change any picture or file; the others those they uploaded. */
export const staffChangesItsOwnFiles: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true
  return user && isStaff(user) ? ownedBy(user.id) : false
}
