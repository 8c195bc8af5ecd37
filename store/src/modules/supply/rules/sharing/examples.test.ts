import { expect, test } from 'vitest'
import { examplePage, exampleTable as table } from '../example-page'
import { afterAnswers, openUnits } from './answers'
import { coverFailure } from './cover-failure'
import type { GroupOffer } from './group-offer'
import { reservesOf } from './reserves'
import { shareDemand, type Sharing } from './share-demand'
import { shareWords } from './share-words'

/** The page reckoned by hand: its sections, each with its tables, its bold words and what is quoted. */
const [one = '', two = '', three = ''] = examplePage('sharing-a-demand')
  .split(/^## \d\. /m)
  .slice(1)

const bold = (section: string) =>
  [...section.matchAll(/\*\*(.+?)\*\*/g)].map(([, word = '']) => word.toLowerCase())
const quoted = (section: string) => [...section.matchAll(/^> (.+)$/gm)].map(([, line]) => line)
const unitsIn = (section: string, heading: string) =>
  Object.fromEntries(table(section, heading).map(([handle = '', units]) => [handle, Number(units)]))

const groupsIn = (section: string): GroupOffer[] =>
  table(section, 'group').map(([handle = '', ...figures]) => {
    const [
      sureUnits = NaN,
      qualifiedUnits = NaN,
      committedUnits = NaN,
      offeredUnits = NaN,
      receivedUnits = NaN,
    ] = figures.map(Number)
    const season = { offeredUnits, receivedUnits }
    return { handle, sureUnits, qualifiedUnits, committedUnits, heldUnits: 0, hasDeclined: false, season }
  })
const demandIn = (section: string) => {
  const [units, lotUnits] = bold(section).map(Number)
  return { units: units ?? NaN, lotUnits: lotUnits ?? NaN }
}
const sharesOf = ({ shares }: Sharing) =>
  Object.fromEntries(shares.map(({ handle, units }) => [handle, units]))
const readBy = ({ shares }: Sharing, handle: string) =>
  shareWords(shares.find((share) => share.handle === handle)?.steps ?? [])
const reservesIn = (section: string) =>
  table(section, 'stands for').map(([of, by, units]) => ({ of, by, units: Number(units) }))

test('a demand is shared in proportion, with a reserve each, as by hand', () => {
  const groups = groupsIn(one)
  const sharing = shareDemand(demandIn(one), groups)
  expect(sharesOf(sharing)).toEqual(unitsIn(one, 'share'))
  expect(reservesOf(afterAnswers(groups, sharing.shares, []))).toEqual(reservesIn(one))
  expect(readBy(sharing, 'boldos')).toEqual(quoted(one))
})

test('a group at its limit and a refusal are as by hand', () => {
  const [demand, groups] = [demandIn(two), groupsIn(two)]
  const first = shareDemand(demand, groups)
  expect(sharesOf(first)).toEqual(unitsIn(two, 'share'))
  const handle = bold(two)[2] ?? ''
  const after = afterAnswers(groups, first.shares, [{ handle, acceptedUnits: 0 }])
  const again = shareDemand({ ...demand, units: openUnits(demand.units, after) }, after)
  expect(sharesOf(again)).toEqual(unitsIn(two, 'share after the refusal'))
  expect(readBy(again, 'boldos')).toEqual(quoted(two))
})

test('lots, turns, and the covering of a group that fails are as by hand', () => {
  const [demand, groups] = [demandIn(three), groupsIn(three)]
  const sharing = shareDemand(demand, groups)
  expect(sharesOf(sharing)).toEqual(unitsIn(three, 'share'))
  const held = afterAnswers(groups, sharing.shares, [])
  const reserves = reservesOf(held)
  expect(reserves).toEqual(reservesIn(three))

  const [handle = '', failed, busy, promised] = bold(three).slice(2)
  const later = held.map((group) =>
    group.handle === busy ? { ...group, committedUnits: Number(promised) } : group,
  )
  const cover = coverFailure(
    { handle, failedUnits: Number(failed), lotUnits: demand.lotUnits },
    later,
    reserves,
  )
  const given = new Map(cover.sharing.shares.map((share) => [share.handle, share.units]))
  const inTable = unitsIn(three, 'share of what failed')
  expect(cover.byReserve).toEqual({ handle: busy, units: inTable[busy ?? ''] })
  expect(given.get('duraznal')).toBe(inTable.duraznal)
  expect(given.get('arrayan')).toBe(inTable.arrayan)
  expect(cover.sharing.missingUnits).toBe(0)
  expect(readBy(cover.sharing, 'arrayan')).toEqual(quoted(three))
})
