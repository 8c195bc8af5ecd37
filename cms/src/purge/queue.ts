import type { PurgeTag } from './tags.ts'

type Wiring = {
  send: (tags: PurgeTag[]) => Promise<void>
  wait: (ms: number) => Promise<void>
  warn: (message: string) => void
}

/** Pauses before each new try; after the last one the tags are given up, and said so. */
export const RETRY_AFTER_MS = [1_000, 5_000, 30_000]

/** Sends one batch at a time. What arrives meanwhile joins the next try. */
export class PurgeQueue {
  #waiting = new Set<PurgeTag>()
  #running: Promise<void> | null = null

  constructor(private readonly wiring: Wiring) {}

  add(tags: PurgeTag[]): void {
    for (const tag of tags) this.#waiting.add(tag)
    if (this.#waiting.size > 0) this.#running ??= this.#run()
  }

  /** Resolves when nothing is left to send. */
  async idle(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    let failures = 0
    while (this.#waiting.size > 0) {
      const batch = [...this.#waiting]
      this.#waiting.clear()
      try {
        await this.wiring.send(batch)
        failures = 0
      } catch (problem) {
        const pause = RETRY_AFTER_MS[failures]
        failures += 1
        this.wiring.warn(explain(batch, problem, pause))
        if (pause === undefined) {
          failures = 0
          continue
        }
        for (const tag of batch) this.#waiting.add(tag)
        await this.wiring.wait(pause)
      }
    }
    this.#running = null
  }
}

const explain = (tags: PurgeTag[], problem: unknown, pauseMs: number | undefined): string => {
  const reason = problem instanceof Error ? problem.message : String(problem)
  const next =
    pauseMs === undefined
      ? 'No se intenta más: la tienda se pondrá al día sola.'
      : `Se intenta en ${pauseMs / 1000} s.`
  return `No se pudo avisar a la tienda (${tags.join(', ')}): ${reason}. ${next}`
}
