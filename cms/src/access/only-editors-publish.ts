import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { isEditor } from './people.ts'

/** Access sees what was asked for, this sees what would be saved: a second lock on the same door. */
export const onlyEditorsPublish: CollectionBeforeChangeHook = ({ data, req: { user } }) => {
  if (user && !isEditor(user) && data._status === 'published') {
    throw new APIError('Guárdalo como borrador: quien edita lo revisa y lo publica.', 403, null, true)
  }
  return data
}
