import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Course } from '../payload-types.ts'

type Reviewed = Pick<Course, 'id' | '_status' | 'changedBy' | 'aloneReason' | 'deletedAt'>

const MIN_LETTERS = 10

/**
 * Who publishes is not who saved it last: two people saw it. With a staff of two that cannot always be, so one may do
 * both and say why; her reason stays in that version of the history, and holds for it alone.
 */
export const secondPersonPublishes: CollectionBeforeChangeHook<Reviewed> = ({ data, originalDoc, req }) => {
  const reason = data.aloneReason?.trim() ?? ''
  const isOld = originalDoc?._status === 'published' && reason === (originalDoc.aloneReason ?? '')
  if (data._status !== 'published' || isOnlyMoved(data, originalDoc))
    return { ...data, aloneReason: isOld && data._status !== 'published' ? null : data.aloneReason }
  // Our own code, without anybody's account.
  if (!req.user) return data
  const isReviewed = originalDoc?._status === 'draft' && idOf(originalDoc.changedBy) !== req.user.id
  if (isReviewed) return { ...data, aloneReason: null }
  if (isOld || reason.length < MIN_LETTERS)
    throw new APIError(
      'Esto lo escribiste tú: que otra persona lo lea y lo publique. Si esta vez no se puede, escribe por qué en «Por qué publica la misma persona».',
      409,
      null,
      true,
    )
  return data
}

/** Into the trash or back, with nothing of it changed by that. */
const isOnlyMoved = (data: Partial<Reviewed>, before: Partial<Reviewed> | undefined): boolean =>
  before !== undefined && (data.deletedAt ?? null) !== (before.deletedAt ?? null)

const idOf = (one: Reviewed['changedBy']): string | null =>
  typeof one === 'object' ? (one?.id ?? null) : (one ?? null)
