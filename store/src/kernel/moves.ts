/** A table of states and what may follow each. A state that follows itself may be taken over when it was left lying. */
export type Moves = Readonly<Record<string, readonly string[]>>

/** States from which a move to `to` is allowed. */
export function statesBefore(moves: Moves, to: string): string[] {
  return Object.keys(moves).filter((from) => from !== to && moves[from]?.includes(to))
}
