import { NotFound, NotFounded, Refused, Unreachable } from './errors.ts'
import { noteCopy, type Visit } from './cache/visit.ts'

type Copy = { value: unknown; at: Date; tags: readonly string[]; isFresh: boolean }
type Options = { tags: readonly string[]; freshForMs?: number; timeoutMs?: number }

const maxCopies = 3000

/**
 * One back end. Answers to GET are kept: fresh ones spare a call, old ones stand in for a back end that is
 * down, and then the visit knows. A refusal (404, 400) is an answer, never a reason for a copy.
 */
export class Source {
  readonly #copies = new Map<string, Copy>()
  #isDown = false

  constructor(
    private readonly name: string,
    private readonly base: () => string,
  ) {}

  async get<T>(visit: Visit, path: string, { tags, freshForMs = 0, timeoutMs = 2500 }: Options): Promise<T> {
    for (const tag of tags) visit.tags.add(tag)
    const copy = this.#copies.get(path)
    if (copy?.isFresh && !this.#isDown && Date.now() - copy.at.getTime() < freshForMs) return copy.value as T
    try {
      // Known to be down and with something to show: one short look is enough.
      const patience = this.#isDown && copy ? Math.min(500, timeoutMs) : timeoutMs
      const value = await this.call<T>('GET', path, { timeoutMs: patience })
      this.#keep(path, { value, at: new Date(), tags, isFresh: true })
      return value
    } catch (error) {
      if (!(error instanceof Unreachable)) this.#copies.delete(path)
      if (!(error instanceof Unreachable) || !copy) throw error
      noteCopy(visit, copy.at)
      return copy.value as T
    }
  }

  /** One call without copies; bytes go as they are. 5xx, a broken connection and silence are `Unreachable`. */
  async call<T>(
    method: 'GET' | 'POST',
    path: string,
    options: { body?: unknown; headers?: Record<string, string>; timeoutMs: number },
  ): Promise<T> {
    const response = await this.#send(method, path, options)
    if (response.status < 500) this.#isDown = false
    if (response.ok) return (await response.json().catch(() => this.#down())) as T
    const said = (await response.json().catch(() => ({}))) as Partial<Refused>
    if (response.status >= 500)
      throw new Unreachable(this.name, said.code === 'unavailable' ? said.message : null)
    if (said.code === 'not_founded') throw new NotFounded(path)
    if (response.status === 404) throw new NotFound(path)
    throw new Refused(
      response.status,
      said.code ?? 'refused',
      said.message ?? 'No pudimos hacer lo que pediste. Inténtalo de nuevo.',
      said.fields,
    )
  }

  /** A file, passed on as it comes. */
  async file(path: string, headers: Record<string, string>): Promise<Response> {
    return this.#send('GET', path, { headers, timeoutMs: 10_000 })
  }

  /** Any question, its answer passed on whatever it says. Only silence is `Unreachable`. */
  async pass(
    method: string,
    path: string,
    options: { body?: Uint8Array; headers: Record<string, string>; timeoutMs: number },
  ): Promise<Response> {
    return this.#send(method, path, options)
  }

  async isUp(timeoutMs: number): Promise<boolean> {
    const isUp = await this.#send('GET', '/health', { timeoutMs }).then(
      (response) => response.ok,
      () => false,
    )
    this.#isDown = !isUp
    return isUp
  }

  /** The next reader of these asks the back end again; the copies stay for an outage. */
  expire(tags: readonly string[]) {
    for (const copy of this.#copies.values())
      if (copy.tags.some((tag) => tags.includes(tag))) copy.isFresh = false
  }

  async #send(
    method: string,
    path: string,
    { body, headers, timeoutMs }: { body?: unknown; headers?: Record<string, string>; timeoutMs: number },
  ) {
    const isJson = body !== undefined && !(body instanceof Uint8Array)
    return fetch(this.base() + path, {
      method,
      headers: isJson ? { 'content-type': 'application/json', ...headers } : headers,
      body: body instanceof Uint8Array ? new Uint8Array(body) : isJson ? JSON.stringify(body) : undefined,
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(() => this.#down())
  }

  #down(): never {
    this.#isDown = true
    throw new Unreachable(this.name)
  }

  #keep(path: string, copy: Copy) {
    this.#copies.delete(path)
    this.#copies.set(path, copy)
    const oldest = this.#copies.keys().next().value
    if (this.#copies.size > maxCopies && oldest !== undefined) this.#copies.delete(oldest)
  }
}
