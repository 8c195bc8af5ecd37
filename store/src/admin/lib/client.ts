import type { ApiError } from '../../contracts'

/** A refusal of the store, in words for a person; `fields` says what is wrong with each field of a form. */
export class StoreError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly fields: Record<string, string> = {},
  ) {
    super(message)
  }
}

/** Asks the store with the session of the panel. Medusa's own client drops `fields`, so it is not used here. */
export async function ask<T>(path: string, body?: object): Promise<T> {
  const init = body ? sending(body) : {}
  const response = await fetch(path, { credentials: 'include', ...init }).catch(() => {
    throw new StoreError('No llegamos a la tienda. Revisa tu conexión y prueba de nuevo.', 'unreachable')
  })
  if (!response.ok) throw await refusal(response)
  return (await response.json()) as T
}

/** A form carries a file, and says itself what it is. */
function sending(body: object) {
  if (body instanceof FormData) return { method: 'POST', body }
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

async function refusal(response: Response): Promise<StoreError> {
  if (response.status === 401) return new StoreError('Tu sesión se cerró. Entra de nuevo.', 'unauthorized')
  const said = (await response.json().catch(() => ({}))) as Partial<ApiError>
  const isOurFault = response.status >= 500 && said.type !== 'problem'
  const message =
    isOurFault || !said.message ? 'La tienda no pudo hacerlo. Prueba en un momento.' : said.message
  return new StoreError(message, said.code ?? String(response.status), said.fields)
}
