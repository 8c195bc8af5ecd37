/**
 * What waits for a second officer. `canDecide`: her office does; `obstacle`: why she all the same cannot confirm it, null:
 * she can.
 */
export type DeskChange = {
  id: string
  kind: 'office' | 'factor_reset' | 'territory' | 'share_terms' | 'agreement_terms' | 'selling_entity'
  canDecide: boolean
  title: string
  lines: { name: string; before: string; after: string }[]
  askedBy: string
  askedAt: string
  obstacle: string | null
}

/** Who may hold an office there. `of`: the groups or associations that she belongs to. */
export type OfficeCandidate = { id: string; name: string; of: string }

/** `GET …/candidates?q=`: whose name has those letters, or all where there are few; `isCut`: there are more. */
export type OfficeCandidates = {
  offices: { key: string; name: string }[]
  candidates: OfficeCandidate[]
  isCut: boolean
}

/** `POST …/offices`: asked for; a second officer confirms it. `until`: the last day, `YYYY-MM-DD` in Chile. */
export type OfficeRequest = {
  office: string
  memberId: string
  until: string
  act: string
  /** Why she holds it though she has not the course of that office; asked for when it is missing. */
  withoutCourse?: string
}

/** Of an officer whose acts ask for a second factor. `waits`: set up less than a day ago, until `countsFrom`. */
export type OfficerFactor = {
  memberId: string
  name: string
  state: 'none' | 'waits' | 'set_up'
  countsFrom: string | null
  isYou: boolean
}
