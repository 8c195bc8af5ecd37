import type { TrainingFigures, TrainingReportBy, TrainingReportRow } from '../../../contracts'
import { hiddenOfLine, type Told } from './few-people'
import { type Hidden, hiddenSums } from './hidden-sums'
import { type Added, addUp, NOBODY, SHOWN, SHOWN_NAMES, type ShownName, toldBy } from './training-figures'

/** What of a report stands in one row, and in which body it is, where it is in one alone. */
export type ReportPlace = { key: string; label: string; body: string | null }

/** Of one body (an association, or the federation itself), and of what is asked; `key` null: of the whole body. */
export type AddedAt = { body: string; key: string | null; added: Added }
export type HeldAt = { body: string; key: string; sessions: number; minutes: number }

export type Found = {
  by: TrainingReportBy
  /** Handles of all of them, in a fixed order. */
  bodies: readonly string[]
  places: readonly ReportPlace[]
  added: readonly AddedAt[]
  held: readonly HeldAt[]
}
export type LaidOut = { sums: TrainingFigures; rows: TrainingReportRow[] }

/** Where somebody may be in more than one row. */
const OVERLAPS: ReadonlySet<TrainingReportBy> = new Set(['month', 'topic'])
/** Rows that are no session's. */
const HOLDS_NONE: ReadonlySet<TrainingReportBy> = new Set(['group', 'age'])

/** What was added up, as a table of bodies and columns with its totals. */
type AddedTable = { cells: Added[][]; rows: Added[]; columns: Added[]; total: Added }

function tableOf({ bodies, places, added }: Found): AddedTable {
  const known = new Map(added.map((one) => [`${one.body} ${one.key ?? '*'}`, one.added]))
  const of = (body: string, key: string | null) => known.get(`${body} ${key ?? '*'}`) ?? NOBODY
  const keys = isOfBodies(places) ? [null] : places.map(({ key }) => key)
  const cells = bodies.map((body) => keys.map((key) => of(body, key)))
  const rows = bodies.map((body) => of(body, null))
  const columns = keys.map((_, c) => addUp(cells.map((row) => row[c] ?? NOBODY)))
  return { cells, rows, columns, total: addUp(rows) }
}

const isOfBodies = (places: readonly ReportPlace[]) => places.some(({ body }) => body !== null)

/** Of a part of a sum that is shown as nothing it is known that it is nothing. @param isHidden whether the whole is */
function tell(name: ShownName, added: Added, isHidden: (whole: ShownName) => boolean | undefined): Told {
  const whole = SHOWN[name].of
  const isKnown = whole !== undefined && isHidden(whole) === false && SHOWN[whole].sum(added) === 0
  return isKnown ? [] : toldBy(name, added)
}

/** What is hidden of each sum, of a whole before its parts. */
const hideEach = <T>(hide: (name: ShownName, before: Partial<Record<ShownName, T>>) => T) =>
  SHOWN_NAMES.reduce<Partial<Record<ShownName, T>>>(
    (before, name) => ({ ...before, [name]: hide(name, before) }),
    {},
  ) as Record<ShownName, T>

const hideTable = ({ cells, rows, columns, total }: AddedTable, overlap: boolean) =>
  hideEach<Hidden>((name, before) =>
    hiddenSums({
      cells: cells.map((row, r) => row.map((one, c) => tell(name, one, (of) => before[of]?.cells[r]?.[c]))),
      rows: rows.map((one, r) => tell(name, one, (of) => before[of]?.rows[r])),
      columns: columns.map((one, c) => tell(name, one, (of) => before[of]?.columns[c])),
      total: tell(name, total, (of) => before[of]?.total),
      overlap,
    }),
  )

const shown = (added: Added, isHidden: (name: ShownName) => boolean | undefined) =>
  Object.fromEntries(
    SHOWN_NAMES.map((name) => [name, isHidden(name) === false ? SHOWN[name].sum(added) : null]),
  ) as Record<ShownName, number | null>

const heldIn = (rows: readonly HeldAt[]) => ({
  sessions: rows.reduce((sum, one) => sum + one.sessions, 0),
  givenMinutes: rows.reduce((sum, one) => sum + one.minutes, 0),
})
const HELD_NONE = { sessions: null, givenMinutes: null }

/** @param desk the handle of an association; null: the federation's, which sees all */
export function layOutReport(found: Found, desk: string | null): LaidOut {
  const { by, bodies, places, held } = found
  const table = tableOf(found)
  const hidden = hideTable(table, OVERLAPS.has(by))
  const at = bodies.findIndex((body) => body === desk)
  const here = held.filter(({ body }) => desk === null || body === desk)
  const sums =
    desk === null
      ? shown(table.total, (name) => hidden[name].total)
      : shown(table.rows[at] ?? NOBODY, (name) => hidden[name].rows[at])
  const rows = isOfBodies(places)
    ? bodies.flatMap((body, b) => (desk === null || body === desk ? rowsWithin(found, b, hidden) : []))
    : places.map(({ key, label }, c) => ({
        ...{ key, label },
        ...(HOLDS_NONE.has(by) ? HELD_NONE : heldIn(here.filter((one) => one.key === key))),
        ...(desk === null
          ? shown(table.columns[c] ?? NOBODY, (name) => hidden[name].columns[c])
          : shown(table.cells[at]?.[c] ?? NOBODY, (name) => hidden[name].cells[at]?.[c])),
      }))
  return { sums: { ...heldIn(here), ...sums }, rows }
}

/** The rows of one body: itself, or its groups, of which none is told where the body is not. */
function rowsWithin(
  { by, bodies, places, added, held }: Found,
  b: number,
  hidden: Record<ShownName, Hidden>,
): TrainingReportRow[] {
  const body = bodies[b] ?? ''
  const within = places.filter((place) => place.body === body)
  const ofKey = (key: string | null) =>
    added.find((one) => one.body === body && one.key === key)?.added ?? NOBODY
  const parts = within.map(({ key }) => ofKey(by === 'association' ? null : key))
  const isHidden = hideEach<boolean[]>((name, before) => {
    if (by === 'association') return within.map(() => hidden[name].rows[b] !== false)
    const cells = parts.map((part, nth) => tell(name, part, (of) => before[of]?.[nth]))
    if (hidden[name].rows[b] !== false) return cells.map((told) => told.length > 0)
    return hiddenOfLine({ cells, overlap: false })
  })
  return within.map(({ key, label }, nth) => ({
    ...{ key, label },
    ...(HOLDS_NONE.has(by) ? HELD_NONE : heldIn(held.filter((one) => one.body === body))),
    ...shown(parts[nth] ?? NOBODY, (name) => isHidden[name][nth]),
  }))
}
