import type { Capability } from '../../../contracts/desk'
import { type Office, officeNames } from './offices'

/** - own: in the organization of the office; - descendants: also in every organization below it */
export type Scope = 'own' | 'descendants'

const READS_ALL = {
  look: 'descendants',
  money: 'descendants',
  offices: 'descendants',
  leaders: 'own',
  learning: 'descendants',
  supply: 'descendants',
} as const
const HELPS_GROUPS = {
  look: 'descendants',
  orders: 'descendants',
  groups: 'descendants',
  points: 'descendants',
} as const
const HANDLES_MONEY = {
  money: 'descendants',
  documents: 'own',
  collect: 'own',
  close: 'own',
  pay: 'descendants',
} as const
const SETS_TERMS = { terms: 'own' } as const
const KEEPS_SHOP = { announce: 'own', shop: 'own' } as const
/** What members say of themselves is said to their own association. */
const PREPARES = { leaders: 'own', mentor: 'own' } as const
/** Who learns what and what a group tries is its association's, and goes up as sums. */
const TRAINS = { train: 'own', trials: 'own' } as const
/** Assemblies vote on what is made alike: who keeps their minutes writes it down. */
const KEEPS_STANDARDS = { supply: 'descendants', standards: 'own' } as const
/** Who answers an institution binds all groups of her organization, and nobody above or below it. */
const AGREES = { agree: 'own' } as const
/** Who helps groups and who keeps the money buy for them; which group takes how much is their own desk's. */
const BUYS = { buy: 'own' } as const
const GIVES = { offices: 'descendants', give_offices: 'descendants', vouch: 'descendants' } as const

/** Office × capability × scope: nothing else decides who may do what at the desk, and what is not here is closed. */
export const CAPABILITIES: Record<Office, Partial<Record<Capability, Scope>>> = {
  president: {
    ...HELPS_GROUPS,
    ...HANDLES_MONEY,
    approve: 'descendants',
    ...KEEPS_SHOP,
    ...SETS_TERMS,
    certificates: 'descendants',
    ...GIVES,
    ...TRAINS,
    ...PREPARES,
    learning: 'descendants',
    ...KEEPS_STANDARDS,
    qualify: 'own',
    share_out: 'own',
    ...AGREES,
    lots: 'own',
    ...BUYS,
  },
  secretary: {
    look: 'descendants',
    groups: 'descendants',
    offices: 'descendants',
    give_offices: 'own',
    ...KEEPS_SHOP,
    ...SETS_TERMS,
    vouch: 'descendants',
    ...PREPARES,
    ...KEEPS_STANDARDS,
    ...AGREES,
  },
  treasurer: {
    look: 'descendants',
    ...HANDLES_MONEY,
    ...SETS_TERMS,
    offices: 'own',
    vouch: 'own',
    ...BUYS,
  },
  coordinator: {
    ...HELPS_GROUPS,
    approve: 'descendants',
    ...KEEPS_SHOP,
    ...TRAINS,
    ...PREPARES,
    learning: 'descendants',
    supply: 'descendants',
    share_out: 'own',
    ...AGREES,
    ...BUYS,
  },
  trainer: { look: 'own', certificates: 'own', ...TRAINS, ...PREPARES, learning: 'own' },
  quality: { look: 'own', supply: 'own', qualify: 'own', lots: 'own' },
  communications: { look: 'own', ...KEEPS_SHOP },
  auditor: { ...READS_ALL, trials: 'own' },
}

const ALL: readonly Capability[] = [
  'look',
  'approve',
  'orders',
  'groups',
  'money',
  'documents',
  'collect',
  'close',
  'pay',
  'offices',
  'give_offices',
  'points',
  'announce',
  'shop',
  'terms',
  'certificates',
  'vouch',
  'train',
  'leaders',
  'mentor',
  'learning',
  'trials',
  'supply',
  'standards',
  'qualify',
  'share_out',
  'agree',
  'lots',
  'buy',
]

/** An office of somebody, seen from the organization that she looks at: its own, or one below that of the office. */
export type HeldOffice = { mandateId: string; office: Office; isOwn: boolean }

/**
 * The office that opens it, or null: then it is closed to her. One in the organization itself comes first.
 * @param isWithoutBoard nobody there can give offices: then all who can above it can there too, so that they are two
 */
export function openedBy<H extends HeldOffice>(
  held: readonly H[],
  capability: Capability,
  isWithoutBoard = false,
): H | null {
  const isRescue = isWithoutBoard && capability === 'give_offices'
  const opens = ({ office, isOwn }: H) => {
    const scope = CAPABILITIES[office][capability]
    return scope === 'descendants' || (scope === 'own' && (isOwn || isRescue))
  }
  return held.find((one) => one.isOwn && opens(one)) ?? held.find(opens) ?? null
}

/** All that she may do there. */
export function capabilitiesOf(held: readonly HeldOffice[], isWithoutBoard = false): Capability[] {
  return ALL.filter((capability) => openedBy(held, capability, isWithoutBoard) !== null)
}

/** Offices that have it at the desk of their own organization. */
export const officesWith = (capability: Capability): Office[] =>
  officeNames.filter((office) => CAPABILITIES[office][capability] !== undefined)
