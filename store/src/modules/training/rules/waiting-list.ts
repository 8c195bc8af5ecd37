/** How somebody stands on the list of a session. */
export const ENROLMENT_STATES = ['enrolled', 'waiting', 'left'] as const

/** Where who signs up now comes: who waits already is before her. */
export const stateFor = (places: number, enrolled: number, waiting: number): 'enrolled' | 'waiting' =>
  enrolled < places && waiting === 0 ? 'enrolled' : 'waiting'

/** Who gets a place that is free, the first who came first. @param waiting in their order */
export const promoted = <One>(places: number, enrolled: number, waiting: readonly One[]): One[] =>
  waiting.slice(0, Math.max(0, places - enrolled))
