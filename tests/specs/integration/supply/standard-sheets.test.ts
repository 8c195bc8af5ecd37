import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskStandardWhole, LotShown, OwnLots, OwnOffer } from '../../../../store/src/contracts/index.ts'
import { formWith, type Problem } from '../../../clients/call.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { actsAbout, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { picture } from '../../../fixtures/picture.ts'
import { newGtin } from '../../../fixtures/supply/gtin.ts'
import { lotOf } from '../../../fixtures/supply/lot.ts'
import { votedStandard } from '../../../fixtures/supply/standard.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
let desk: Officer
let foreign: Officer
let ana: Record<string, string>
let standard = ''
beforeAll(async () => {
  desk = await newOfficer(HERE, ['secretary'])
  foreign = await newOfficer('productoras-de-biobio', ['president'])
  ana = await sessionOf((await newMember(group)).id)
  standard = await votedStandard(HERE)
})
afterAll(async () => {
  for (const { member } of [desk, foreign]) await endOfficesOf(member)
})

const versions = async () =>
  (await desk.at<DeskStandardWhole>(`/standards/${standard}`)).body.standard.versions
const show = (png: Buffer | string, said: Record<string, string>, who = desk) =>
  who.at<object>(`/standards/${standard}/photos`, 'POST', formWith('photo', png, 'x.png', said))
const ofGroup = <T>(path: string) => call<T>('GET', `/members/organizations/${group}${path}`, undefined, ana)
const facts = {
  ...{ technique: 'Una hora', format: '250 g', container: 'Frasco', label: 'Kraft', tolerances: '±5 g' },
  ...{ shelfLifeDays: 365, minimumLot: 24, costClp: 900, assemblyDate: '2026-04-14', minutes: 'Acta 8' },
}

test('what is right and wrong is drawn again with its words, once, and goes on by the next version', async () => {
  const png = picture({ width: 400, height: 300, comment: 'Secreto' })
  const wrong = { kind: 'wrong', caption: 'Etiqueta torcida' }
  for (const [sent, said, fields] of [
    [png, { kind: 'wrong', caption: ' ' }, ['caption', 'photo']],
    [png, { kind: 'nice', caption: 'Así' }, ['kind', 'photo']],
    ['no soy una foto', wrong, ['photo']],
  ] as const) {
    const { status, body } = await show(sent, said)
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, fields])
  }
  expect((await show(png, wrong, foreign)).status).toBe(404)
  const twice = await Promise.all([show(png, wrong), show(png, wrong)])
  expect(twice.map(({ status }) => status)).toEqual([201, 201])
  await show(picture({ width: 300, height: 300 }), { kind: 'right', caption: 'Etiqueta derecha' })
  const shown = (await versions())[0]?.photos ?? []
  expect(shown.map(({ kind, photo }) => [kind, photo.alt])).toEqual([
    ['right', 'Etiqueta derecha'],
    ['wrong', 'Etiqueta torcida'],
  ])
  const { body: drawn } = await call<{ text: string }>('GET', `/media/${shown[1]?.photo.key}-360.webp`)
  expect(drawn.text).not.toContain('Secreto')
  const phone = await ofGroup<OwnOffer>('/offer')
  expect(phone.body.standards.find(({ handle }) => handle === standard)?.photos).toHaveLength(2)
  const paper = await call<{ text: string }>('GET', `/supply/standards/${standard}/document`)
  expect(paper.body.text.startsWith('%PDF-')).toBe(true)

  expect((await desk.at(`/standards/${standard}/versions`, 'POST', facts)).status).toBe(201)
  const [next] = await versions()
  const first = next?.photos[0]
  expect(next?.photos).toHaveLength(2)
  const gone = `/standards/${standard}/photos/${first?.id}/removal`
  expect((await foreign.at(gone, 'POST', {})).status).toBe(404)
  for (const _ of [1, 2]) expect((await desk.at(gone, 'POST', {})).status).toBe(200)
  expect((await versions()).map(({ photos }) => photos.length)).toEqual([1, 2])
  const acts = (await actsAbout(standard)).map(({ what }) => what)
  expect(acts.filter((what) => what === 'standard.pictured')).toHaveLength(2)
  expect(acts.filter((what) => what === 'standard.unpictured')).toHaveLength(1)
})

test('a GTIN is of one standard, is on its lots, and an older one still leads to them', async () => {
  const note = (gtin: string, of = standard, who = desk) =>
    who.at<{ gtin: string } & Problem>(`/standards/${of}/gtin`, 'POST', { gtin })
  const code = await lotOf(group, { standard })
  const lot = async () => (await call<LotShown>('GET', `/lots/${code}`)).body
  expect(await lot()).toMatchObject({ gtin: null, gtins: [] })
  expect((await note('9506000134353')).body.fields?.gtin).toContain('no calza')
  const [one, two] = [newGtin(), newGtin()]
  expect((await note(one, standard, foreign)).status).toBe(404)
  const both = await Promise.all([note(one), note(` ${one.slice(0, 3)} ${one.slice(3)}`)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
  expect((await note(one, await votedStandard(HERE))).body.fields?.gtin).toContain('otra ficha')
  expect(await lot()).toMatchObject({ gtin: `0${one}`, gtins: [`0${one}`] })
  await note(two)
  const own = await ofGroup<OwnLots>('/lots')
  expect(own.body.lots.find((made) => made.code === code)?.gtin).toBe(`0${two}`)
  expect((await ofGroup(`/lots/${code}/labels`)).status).toBe(200)
  await note('')
  expect(await lot()).toMatchObject({ gtin: null })
  expect((await lot()).gtins.sort()).toEqual([`0${one}`, `0${two}`].sort())
})
