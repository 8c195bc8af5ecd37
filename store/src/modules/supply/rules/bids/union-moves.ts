import {
  REPLACED_FROM_PERCENT,
  type CompanySize,
  type Replacement,
  type UnionLack,
  type UnionState,
  type UnionStepKind,
  type UnionStepRequest,
} from '../../../../contracts/desk/unions'

const BEFORE: Record<UnionStepKind, readonly UnionState[]> = {
  presented: ['preparing'],
  awarded: ['presented'],
  not_awarded: ['presented'],
  ended: ['preparing', 'awarded', 'not_awarded'],
}

export const stateOf = (steps: readonly Pick<UnionStepRequest, 'kind'>[]): UnionState =>
  steps.at(-1)?.kind ?? 'preparing'

type Standing = {
  steps: readonly Pick<UnionStepRequest, 'kind' | 'on'>[]
  closesOn: string
  today: string
  /** What is missing on the day on which it closes. */
  lacks: readonly UnionLack[]
}

/** Why a step cannot be taken, by field or in one sentence; null: it can. */
export function stepProblem(
  { kind, on, note }: UnionStepRequest,
  { steps, closesOn, today, lacks }: Standing,
): { said: string; field?: string } | null {
  const state = stateOf(steps)
  if (!BEFORE[kind].includes(state)) return { said: 'Ya no está en ese paso: mira cómo sigue.' }
  if (on > today) return { said: 'Ese día todavía no llega.', field: 'on' }
  if (on < (steps.at(-1)?.on ?? '')) return { said: 'No puede ser antes del paso anterior.', field: 'on' }
  if (kind === 'ended' && state === 'preparing' && !note)
    return { said: 'Di por qué no se presenta.', field: 'note' }
  if (kind !== 'presented') return null
  if (on > closesOn) return { said: 'El proceso ya había cerrado ese día.', field: 'on' }
  const said = lacks.map(({ who, said }) => (who ? `${who}: ${said}` : said))
  return said.length > 0 ? { said: `Todavía no está lista. ${said.join(' ')}` } : null
}

type Joining = { size: CompanySize; replaces: Replacement | null }

/** Why somebody cannot be a member now, by field; null: she can, if no other union of that process has her. */
export function joinProblem(
  { size, replaces }: Joining,
  { state, today }: { state: UnionState; today: string },
): { said: string; field?: string } | null {
  if (size === 'large')
    return { said: 'Solo empresas de menor tamaño pueden ir en una unión.', field: 'size' }
  if (!replaces)
    return state === 'preparing'
      ? null
      : { said: 'Ya se presentó: desde ahora solo se reemplaza a una integrante, con permiso.' }
  if (state !== 'awarded') return { said: 'Se reemplaza a una integrante solo en un contrato adjudicado.' }
  if (replaces.executedPercent < REPLACED_FROM_PERCENT)
    return {
      said: `Se puede cuando está hecho al menos el ${REPLACED_FROM_PERCENT} % del contrato.`,
      field: 'replaces.executedPercent',
    }
  return replaces.leaveOn > today ? { said: 'Ese día todavía no llega.', field: 'replaces.leaveOn' } : null
}

/** The number of a process as people type it, so that it is one however it was typed. */
export const processKey = (process: string): string =>
  process
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
