import type { TrainingFigures } from '../../../contracts'
import type { Told } from './few-people'

/** What is added up of each member: how much, and so of how many people a sum is. */
export const MEASURES = [
  'minutes',
  'attended',
  'signed',
  'came',
  'started',
  'finished',
  'issued',
  'in_force',
  'over',
  'ends_soon',
  'extended',
  'revoked',
] as const
export type Measure = (typeof MEASURES)[number]

/** What is counted of people beside their number: those with more of one than of the other. */
export const RESTS = {
  missed: 'signed > came',
  unfinished: 'started > finished',
  not_in_force: 'issued > in_force',
  lasting: 'in_force > ends_soon',
  not_extended: 'issued > extended',
  not_revoked: 'issued > revoked',
} as const satisfies Record<string, `${Measure} > ${Measure}`>

export type Counted = Measure | keyof typeof RESTS
export const COUNTED = [...MEASURES, ...Object.keys(RESTS)] as Counted[]

/** Sums of some members, and how many of them there are with anything of each. */
export type Added = { sums: Record<Measure, number>; people: Record<Counted, number> }

export type ShownName = Exclude<keyof TrainingFigures, 'sessions' | 'givenMinutes'>

/**
 * Each sum that is shown of people, and of whom it tells: of those in it, and of those who are left beside another one.
 * `of`: it is a part of that one, which stands before it.
 */
type Shown = { sum: (added: Added) => number; tells: Counted[]; of?: ShownName }
export const SHOWN: Record<ShownName, Shown> = {
  people: { sum: ({ people }) => people.attended, tells: ['attended'] },
  attendedMinutes: { sum: ({ sums }) => sums.minutes, tells: ['attended'] },
  signedUp: { sum: ({ sums }) => sums.signed, tells: ['signed'] },
  came: { sum: ({ sums }) => sums.came, tells: ['came', 'missed'], of: 'signedUp' },
  started: { sum: ({ sums }) => sums.started, tells: ['started'] },
  finished: { sum: ({ sums }) => sums.finished, tells: ['finished', 'unfinished'], of: 'started' },
  issued: { sum: ({ sums }) => sums.issued, tells: ['issued'] },
  inForce: { sum: ({ sums }) => sums.in_force, tells: ['in_force', 'not_in_force', 'over'], of: 'issued' },
  endsSoon: { sum: ({ sums }) => sums.ends_soon, tells: ['ends_soon', 'lasting'], of: 'issued' },
  extended: { sum: ({ sums }) => sums.extended, tells: ['extended', 'not_extended'], of: 'issued' },
  revoked: { sum: ({ sums }) => sums.revoked, tells: ['revoked', 'not_revoked'], of: 'issued' },
}

export const SHOWN_NAMES = Object.keys(SHOWN) as ShownName[]

export const toldBy = (name: ShownName, { people }: Added): Told =>
  SHOWN[name].tells.map((one) => people[one])

const zeros = <Name extends string>(names: readonly Name[]) =>
  names.reduce((all, name) => ({ ...all, [name]: 0 }), {} as Record<Name, number>)

export const NOBODY: Added = { sums: zeros(MEASURES), people: zeros(COUNTED) }

const plus = <Name extends string>(names: readonly Name[], all: Record<Name, number>[]) =>
  all.reduce(
    (sum, one) => names.reduce((next, name) => ({ ...next, [name]: next[name] + one[name] }), sum),
    zeros(names),
  )

/** Of people of whom nobody is in two of them. */
export const addUp = (all: readonly Added[]): Added => ({
  sums: plus(
    MEASURES,
    all.map(({ sums }) => sums),
  ),
  people: plus(
    COUNTED,
    all.map(({ people }) => people),
  ),
})
