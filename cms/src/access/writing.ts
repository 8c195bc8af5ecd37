import type { Access, Where } from 'payload'
import { nextChileDay } from '../../../store/src/kernel/time/chile-day.ts'
import { isAuthor, isEditor, isStaff } from './people.ts'

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

/** Anyone reads what is published; authors also what they wrote; editors everything. */
export const anyoneReadsWhatIsPublished: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true
  if (user && isAuthor(user)) return { or: [published, ownedBy(user.id)] }
  return published
}

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

/** Everybody of the staff may begin a text; only editors may begin it published. */
export const staffBeginsTexts: Access = ({ data, req: { user } }) =>
  isEditor(user) || (isAuthor(user) && !wantsToPublish(data))

/** Editors change any text; an author only her own while it is a draft, and without publishing it. */
export const authorsChangeTheirOwnDrafts: Access = ({ data, req: { user } }) => {
  if (isEditor(user)) return true
  if (!user || !isAuthor(user) || wantsToPublish(data)) return false
  return ownDraft(user.id)
}

/** Editors delete any text; an author only her own while it is a draft. */
export const authorsDeleteTheirOwnDrafts: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true
  return user && isAuthor(user) ? ownDraft(user.id) : false
}

/** The history of a text: editors of all, an author of her own. */
export const staffReadsTheHistory: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true
  return user && isAuthor(user) ? { 'version.createdBy': { equals: user.id } } : false
}

export const staffOnly: Access = ({ req: { user } }) => isStaff(user)
export const editorsOnly: Access = ({ req: { user } }) => isEditor(user)
export const anyone: Access = () => true

/** Editors change any picture; an author those she uploaded. */
export const authorsChangeTheirOwnPictures: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true
  return user && isAuthor(user) ? ownedBy(user.id) : false
}
