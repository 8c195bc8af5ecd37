import type { RateDays, Territory } from '../../../contracts'
import type { ChangeLine } from '../../access/rules/change-words'
import type { Commune } from './tariff-sheet'

/** `validFrom`: its first day, `YYYY-MM-DD` in Chile. */
export type Tariff = Territory & { validFrom?: string }

type Said = Map<string, string>

const clp = (amountClp: number) => `$${amountClp.toLocaleString('es-CL')}`
const grams = (weight: number) =>
  weight % 1000 === 0
    ? `${(weight / 1000).toLocaleString('es-CL')} kg`
    : `${weight.toLocaleString('es-CL')} g`
const days = ([min, max]: RateDays) => (min === max ? `${min} días hábiles` : `${min} a ${max} días hábiles`)
const sorted = (names: string[]) => names.toSorted((a, b) => a.localeCompare(b, 'es'))
const list = (names: string[]) => sorted(names).join(', ')

/** Each datum of what delivery costs, zone by zone, as it was and as it will be. */
export function territoryLines(
  before: Territory | null,
  after: Territory,
  communes: readonly Commune[],
): ChangeLine[] {
  const [was, is] = [before ? said(before, communes) : new Map<string, string>(), said(after, communes)]
  const lines = [...new Set([...was.keys(), ...is.keys()])].map((name) => ({
    name,
    before: was.get(name) ?? '',
    after: is.get(name) ?? NO_MORE,
  }))
  if (!before || JSON.stringify(before.map) === JSON.stringify(after.map)) return lines
  return [...lines, { name: 'Mapa', before: before.map ? 'El de ahora' : 'Ninguno', after: 'Otro dibujo' }]
}

const NO_MORE = 'Ya no'

/** Names of what is in a zone, of what is in none that has rates, and of where there is only a branch. */
export function placesOf(territory: Territory, communes: readonly Commune[]) {
  const names = new Map(communes.map(([code, name]) => [code, name]))
  const regions = new Map(communes.map(([code, , , region]) => [code.slice(0, 2), region]))
  const apart = Object.entries(territory.communeZones ?? {})
  const named = (codes: string[], by: Map<string, string>) =>
    sorted(codes.map((code) => by.get(code) ?? code))
  const inZone = (is: (zone: string) => boolean) => ({
    regions: named(
      [...regions.keys()].filter((code) => is(territory.zones[code] ?? '')),
      regions,
    ),
    communes: named(
      apart.flatMap(([code, zone]) => (is(zone) ? [code] : [])),
      names,
    ),
  })
  const nowhere = inZone((zone) => !territory.rates[zone])
  return {
    of: (zone: string) => inZone((one) => one === zone),
    nowhere: [...nowhere.regions, ...nowhere.communes],
    branchOnly: named(territory.branchOnly, names),
  }
}

function said(territory: Territory, communes: readonly Commune[]): Said {
  const names = new Map(communes.map(([code, name]) => [code, name]))
  const regions = new Map(communes.map(([code, , , region]) => [code.slice(0, 2), region]))
  const apart = Object.entries(territory.communeZones ?? {})
  const zones = new Set([...Object.values(territory.zones), ...apart.map(([, zone]) => zone)])
  const lines: Said = new Map([['Quién lo lleva', territory.carrier]])
  const where = (zone: string) => [
    ...Object.entries(territory.zones).flatMap(([code, its]) =>
      its === zone ? [regions.get(code) ?? code] : [],
    ),
    ...apart.flatMap(([code, its]) => (its === zone ? [names.get(code) ?? code] : [])),
  ]
  for (const zone of [...zones].filter(Boolean).sort()) {
    lines.set(`Zona ${zone}`, list(where(zone)))
    const rate = territory.rates[zone]
    if (!rate) lines.set(`${zone}: tarifa`, 'No se lleva')
    if (!rate) continue
    lines.set(`${zone}: a domicilio`, days(rate.days.home))
    lines.set(`${zone}: a sucursal`, days(rate.days.branch))
    for (const [weight, home, branch] of rate.bands)
      lines.set(`${zone}: hasta ${grams(weight)}`, `${clp(home)} a domicilio, ${clp(branch)} a sucursal`)
  }
  const nowhere = where('')
  if (nowhere.length > 0) lines.set('Comunas adonde no se lleva', list(nowhere))
  lines.set(
    'Comunas solo con sucursal',
    list(territory.branchOnly.map((code) => names.get(code) ?? code)) || 'Ninguna',
  )
  return lines
}
