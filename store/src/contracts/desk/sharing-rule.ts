/** What assemblies settle of how a demand is shared among groups. Days are `YYYY-MM-DD` in Chile. */

/**
 * topPercent: no group holds more of a call-off, as long as the others can give the rest; 100: no top. keepsLots: the
 * minimum lot of the standard. turn: who is first, by what part of its offer it got, or by how many units.
 * reservePercent: of each share, how much another group stands for.
 */
export type SharingRuleFacts = {
  topPercent: number
  keepsLots: boolean
  turn: 'part' | 'units'
  reservePercent: number
}

export type SharingRuleVersion = SharingRuleFacts & {
  number: number
  /** Whose assembly voted it. */
  owner: string
  validFrom: string
  assemblyDate: string
  minutes: string
}

/**
 * `GET …/sharing-rule`: by which version that desk shares out today, its own or that of what is above it (null: none was
 * voted, and `usual` holds), and all that its own assembly voted, the newest first.
 */
export type DeskSharingRule = {
  usual: SharingRuleFacts
  inForce: SharingRuleVersion | null
  versions: SharingRuleVersion[]
}

/** `POST …/sharing-rule`: what the assembly of that desk voted, from a day on: 201 `{ number, isNew }`; the same twice is one, 200. */
export type SharingRuleRequest = SharingRuleFacts & {
  validFrom: string
  assemblyDate: string
  minutes: string
}
