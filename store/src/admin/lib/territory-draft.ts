import type { RateBand, RateDays, Territory } from '../../contracts'
import { readNumber, readPesos } from '../../kernel/text/number-text'
import { COMMUNES, communeName } from './communes'

export type BandDraft = { grams: string; home: string; branch: string }
export type ZoneDraft = { key: string; name: string; home: string; branch: string; bands: BandDraft[] }
/** A territory as somebody writes it: every number still a text. */
export type TerritoryDraft = {
  carrier: string
  zones: ZoneDraft[]
  /** Key of the zone of each region. */
  regions: Record<string, string>
  /** A commune and its zone on each line. */
  apart: string
  /** A commune on each line. */
  branchOnly: string
}
export type Problems = Record<string, string>

export const NOWHERE = 'no se lleva'
export const REGIONS = [...new Map(COMMUNES.map(({ code, region }) => [code.slice(0, 2), region]))]

const daysText = ([min, max]: RateDays) => (min === max ? String(min) : `${min} a ${max}`)
const bandDraft = ([grams, home, branch]: RateBand): BandDraft => ({
  grams: String(grams),
  home: String(home),
  branch: String(branch),
})

/** What is in force, to write on; an empty sheet where there is nothing. */
export function draftOf(territory: Territory | null): TerritoryDraft {
  const { carrier, zones, communeZones = {}, branchOnly, rates } = territory ?? NOTHING
  const names = new Set([...Object.keys(rates), ...Object.values(zones), ...Object.values(communeZones)])
  return {
    carrier,
    zones: [...names].filter(Boolean).map((name) => ({
      ...{ key: name, name },
      home: rates[name] ? daysText(rates[name].days.home) : '',
      branch: rates[name] ? daysText(rates[name].days.branch) : '',
      bands: rates[name]?.bands.map(bandDraft) ?? [],
    })),
    regions: zones,
    apart: Object.entries(communeZones)
      .map(([code, zone]) => `${communeName(code) ?? code}: ${zone || NOWHERE}`)
      .join('\n'),
    branchOnly: branchOnly.map((code) => communeName(code) ?? code).join('\n'),
  }
}
const NOTHING: Territory = { carrier: '', zones: {}, branchOnly: [], rates: {} }

/** What was written, as the store takes it, and what could not be read, by the names that the store gives each datum. */
export function territoryOfDraft(draft: TerritoryDraft): { territory: Territory; problems: Problems } {
  const problems: Problems = {}
  const nameOf = new Map(draft.zones.map(({ key, name }) => [key, name.trim()]))
  const rates: Record<string, Territory['rates'][string]> = {}
  for (const zone of draft.zones) {
    const at = `rates.${zone.name.trim()}`
    if (zone.bands.length === 0) continue
    const days = {
      home: daysOf(zone.home, (problem) => (problems[`${at}.days.home`] = problem)),
      branch: daysOf(zone.branch, (problem) => (problems[`${at}.days.branch`] = problem)),
    }
    const bands = zone.bands.map((band, i) =>
      bandOf(band, (problem) => (problems[`${at}.bands.${i}`] = problem)),
    )
    rates[zone.name.trim()] = { days, bands }
  }
  const regions = Object.entries(draft.regions).flatMap(([code, key]) => {
    const name = nameOf.get(key)
    return name ? [[code, name] as const] : []
  })
  const territory = {
    carrier: draft.carrier.trim(),
    zones: Object.fromEntries(regions),
    communeZones: apartOf(draft.apart, (problem) => (problems.apart = problem)),
    branchOnly: linesOf(draft.branchOnly).flatMap((line) =>
      codeOf(line, (problem) => (problems.branchOnly = problem)),
    ),
    rates,
  }
  return { territory, problems }
}

type Tell = (problem: string) => void

const linesOf = (text: string) =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter(Boolean)

function codeOf(name: string, tell: Tell): string[] {
  const found = COMMUNES.find((one) => one.name.localeCompare(name, 'es', { sensitivity: 'base' }) === 0)
  if (!found) tell(`No hay una comuna «${name}». Va una en cada línea.`)
  return found ? [found.code] : []
}

function apartOf(text: string, tell: Tell): Record<string, string> {
  const found = linesOf(text).flatMap((line) => {
    const [, name = '', zone = ''] = /^(.+?)\s*:\s*(.+)$/.exec(line) ?? []
    if (!name) tell(`«${line}» va así: Isla de Pascua: zona.`)
    return name ? codeOf(name, tell).map((code) => [code, zone === NOWHERE ? '' : zone] as const) : []
  })
  return Object.fromEntries(found)
}

function daysOf(text: string, tell: Tell): RateDays {
  const [, min, max = min] = /^(\d{1,2})(?:\s*(?:a|-|–)\s*(\d{1,2}))?$/.exec(text.trim()) ?? []
  if (min === undefined) tell('Los días van así: 1 a 3.')
  return [Number(min ?? 0), Number(max ?? 0)]
}

function bandOf({ grams, home, branch }: BandDraft, tell: Tell): RateBand {
  const [weight, ...prices] = [
    readNumber(grams, { of: 'grams', min: 1, max: 1_000_000 }),
    readPesos(home, 1_000_000),
    readPesos(branch, 1_000_000),
  ].map((read) => {
    if ('problem' in read) tell(read.problem)
    return 'value' in read ? read.value : 0
  })
  return [weight ?? 0, prices[0] ?? 0, prices[1] ?? 0]
}
