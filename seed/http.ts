import { Failure } from './failure.ts'

export type Api = {
  get<T>(path: string): Promise<T>
  post<T>(path: string, body: unknown): Promise<T>
  patch<T>(path: string, body: unknown): Promise<T>
  upload<T>(path: string, form: FormData): Promise<T>
  withHeaders(headers: Record<string, string>): Api
}

type Call = { method: string; body?: string | FormData; headers?: Record<string, string> }

const timeoutMs = 120_000

/** One server that speaks JSON. Every failure says in words what was asked and what was answered. */
export function api(base: string, headers: Record<string, string> = {}): Api {
  async function call<T>(path: string, { method, body, headers: own = {} }: Call): Promise<T> {
    let response: Response
    try {
      const signal = AbortSignal.timeout(timeoutMs)
      response = await fetch(base + path, { method, headers: { ...headers, ...own }, body, signal })
    } catch (error) {
      const why =
        error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : ''
      throw new Failure(`No pudimos hablar con ${base} (${method} ${path}). ¿Está andando? ${why}`.trim())
    }
    if (!response.ok) {
      const text = (await response.text()).slice(0, 600)
      throw new Failure(`${method} ${base}${path} contestó ${response.status}: ${text}`)
    }
    return (await response.json()) as T
  }
  const json = { 'content-type': 'application/json' }
  return {
    get: (path) => call(path, { method: 'GET' }),
    post: (path, body) => call(path, { method: 'POST', body: JSON.stringify(body), headers: json }),
    patch: (path, body) => call(path, { method: 'PATCH', body: JSON.stringify(body), headers: json }),
    upload: (path, form) => call(path, { method: 'POST', body: form }),
    withHeaders: (more) => api(base, { ...headers, ...more }),
  }
}
