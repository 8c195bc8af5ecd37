export type Problem = { code: string; message: string; fields?: Record<string, string> }
export type Answer<T> = { status: number; body: T & Partial<Problem>; setCookie: string }
/** One store: what is asked of it by its path, or of others by their whole address. */
export type Call = <T>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer<T>>

/** Longer than any wait that a server allows itself: what takes longer is never answered. */
const PATIENCE_MS = 300_000

/** @param body a form, a text that is sent as it stands, or what becomes JSON */
export async function send<T>(
  method: string,
  address: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const isForm = body instanceof FormData
  const response = await fetch(address, {
    method,
    headers: { ...(!isForm && { 'content-type': 'application/json' }), ...headers },
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body !== undefined && { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: (text.startsWith('{') ? JSON.parse(text) : { text }) as Answer<T>['body'],
    setCookie: response.headers.get('set-cookie') ?? '',
  }
}

/** Of one field that is a file, beside fields that are texts. */
export function formWith(
  field: string,
  file: Buffer | string,
  name: string,
  texts: Record<string, string> = {},
): FormData {
  const form = new FormData()
  for (const [key, text] of Object.entries(texts)) form.set(key, text)
  form.set(field, new Blob([Uint8Array.from(Buffer.from(file))]), name)
  return form
}
