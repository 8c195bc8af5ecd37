/** Nothing was answered: no signal, or our side is down. What was asked may be asked again later. */
export class Offline extends Error {
  constructor(
    readonly reason: 'signal' | 'server',
    words: string,
  ) {
    super(words)
  }
}

/** Nobody has entered on this phone, or her session ended. */
export class NotEntered extends Error {}

/** An answer that says no, in words for her. `body` is the whole answer: a conflict carries the newer thing. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    words: string,
    readonly fields: Record<string, string>,
    readonly body: unknown,
  ) {
    super(words)
  }
}
