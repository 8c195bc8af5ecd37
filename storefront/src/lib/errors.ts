/** A back end did not answer and nothing was kept of what was asked. */
export class Unreachable extends Error {
  constructor(
    readonly backEnd: string,
    /** What it said of itself, in words for a person. */
    readonly said: string | null = null,
  ) {
    super(`${backEnd} does not answer`)
  }
}

/** The store answers, but nobody has founded a federation in it yet. */
export class NotFounded extends Error {}

/** What was asked does not exist. */
export class NotFound extends Error {}

/** The back end refused, in words for a person. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: Record<string, string> = {},
  ) {
    super(message)
  }

  /** The sentence of the first wrong field, for a form that has one place for it. */
  get words(): string {
    return Object.values(this.fields)[0] ?? this.message
  }
}
