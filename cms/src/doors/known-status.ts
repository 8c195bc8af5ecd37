import { APIError, type CollectionBeforeValidateHook } from 'payload'

/** Not every database refuses a state that does not exist. */
export const knownStatus: CollectionBeforeValidateHook = ({ data }) => {
  if (data && data._status != null && !['draft', 'published'].includes(String(data._status))) {
    throw new APIError('Un texto está en borrador o publicado: no conocemos otro estado.', 400, null, true)
  }
  return data
}
