import type { Territory } from '../../../contracts'
import type { WrongLine } from '../../../contracts/desk/settings'
import { slug } from '../../../kernel/text/slug'
import { reachOfRows, ratesOfRows, type Commune, type Reach, type Row } from './tariff-sheet'
import { reachOf, territoryOf } from './territory'

/** What somebody asks to change of a tariff: sheets that she edited, and who carries. */
export type AskedTariff = { carrier?: string; rates?: Row[]; communes?: Row[] }

const NOTHING: Territory = { carrier: '', zones: {}, branchOnly: [], rates: {} }
const NOWHERE: Reach = { zone: '', isBranchOnly: false }

/** Each commune's zone that has rates; of another zone, as of none, nothing is carried there. */
export function reachIn(territory: Territory, communes: readonly Commune[]): Map<string, Reach> {
  const codes = communes.map(([code]) => code)
  return new Map(
    reachOf(codes, territory).map(({ code, zone, is_branch_only }) => [
      code,
      territory.rates[zone] ? { zone, isBranchOnly: is_branch_only } : NOWHERE,
    ]),
  )
}

/** The tariff with the change in it, and which lines of the sheets cannot be taken: with any, it is not to be used. */
export function changedTariff(
  base: Territory | null,
  { carrier, rates: rateRows, communes: communeRows }: AskedTariff,
  communes: readonly Commune[],
): { after: Territory; wrong: WrongLine[] } {
  const before = base ?? NOTHING
  const { said: rates, wrong: wrongRates } = rateRows
    ? ratesOfRows(rateRows)
    : { said: before.rates, wrong: [] }
  const { said: written, wrong: wrongCommunes } = communeRows
    ? reachOfRows(communeRows, communes)
    : { said: new Map<string, Reach & { line: number }>(), wrong: [] }
  const zones = new Map(Object.keys(rates).map((zone) => [slug(zone), zone]))
  const strange: WrongLine[] = []
  const left = new Map<string, string[]>()
  const kept = reachIn(before, communes)
  const reach = communes.map(([code, name]) => {
    const own = written.get(code)
    const { zone, isBranchOnly } = own ?? kept.get(code) ?? NOWHERE
    const known = zone === '' ? '' : zones.get(slug(zone))
    if (known === undefined && own)
      strange.push({
        sheet: 'communes',
        line: own.line,
        words: `${name}: la zona «${zone}» no tiene tarifas.`,
      })
    else if (known === undefined) left.set(zone, [...(left.get(zone) ?? []), name])
    return { code, zone: known ?? '', is_branch_only: isBranchOnly }
  })
  const used = new Set(reach.map(({ zone }) => zone))
  const unused = Object.keys(rates).filter((zone) => !used.has(zone))
  const wrong = [
    ...wrongRates,
    ...wrongCommunes,
    ...strange,
    ...[...left].map(([zone, names]) => ofTable(`Falta la zona «${zone}», que es la de ${someOf(names)}.`)),
    ...unused.map((zone) =>
      ofTable(`Ninguna comuna es de la zona «${zone}»: súbela con la tabla de comunas.`),
    ),
    ...(Object.keys(rates).length === 0 && wrongRates.length === 0
      ? [ofTable('Falta la tabla de tarifas.')]
      : []),
  ]
  return { after: territoryOf(reach, carrier ?? before.carrier, rates), wrong }
}

const ofTable = (words: string): WrongLine => ({ sheet: 'rates', line: 0, words })

const NAMED = 3
const someOf = (names: string[]) =>
  names.length > NAMED
    ? `${names.slice(0, NAMED).join(', ')} y ${names.length - NAMED} comunas más`
    : names.join(', ')
