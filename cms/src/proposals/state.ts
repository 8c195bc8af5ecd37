import type { SelectField } from 'payload'
import type { ProfileProposal } from '../payload-types.ts'

export type ProposalState = ProfileProposal['state']

export const stateOptions: { value: ProposalState; label: string }[] = [
  { value: 'waiting', label: 'Espera que alguien la lea' },
  { value: 'taken', label: 'La tomamos: pasa al borrador de la presentación' },
  { value: 'declined', label: 'No la tomamos' },
  { value: 'published', label: 'Publicada' },
  { value: 'replaced', label: 'El grupo mandó otra después' },
]

/** What who edits may decide; the rest is noted by itself. */
const DECIDED: Partial<Record<ProposalState, ProposalState[]>> = { waiting: ['taken', 'declined'] }

export const mayDecide = (from: ProposalState, to: ProposalState): boolean =>
  DECIDED[from]?.includes(to) ?? false

/** The choices of the panel: until it is decided, those of who decides; then what it is. */
export const offeredStates: NonNullable<SelectField['filterOptions']> = ({ options, data }) => {
  const { state, decidedAt } = data as Partial<ProfileProposal>
  const open = ['waiting', ...(DECIDED.waiting ?? [])]
  return options.filter((option) => {
    const value = typeof option === 'string' ? option : option.value
    return value === state || (!decidedAt && open.includes(value))
  })
}
