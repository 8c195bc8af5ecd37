import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskDocument, DeskDocumentWhole, DeskDocuments } from '../../../../store/src/contracts/index.ts'
import { paidOrder, staffDesk } from '../../../clients/staff.ts'
import { product } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { actsAbout, endOffices, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import {
  chileToday,
  documentsOf,
  dueOf,
  fileAt,
  keptByLedger,
  newFolio,
  PDF,
  record,
  xmlOf,
} from '../../../fixtures/tax-document.ts'
import { readStack } from '../../../support/stack.ts'

let treasurer: Officer
let president: Officer
beforeAll(async () => {
  ;[treasurer, president] = await Promise.all([
    newOfficer(FEDERATION, ['treasurer']),
    newOfficer(FEDERATION, ['president']),
  ])
})
afterAll(endOffices)

async function sold() {
  const order = await paidOrder()
  const [due] = await dueOf(treasurer, order.displayId)
  if (!due) throw new Error('nothing is to be issued')
  return { ...order, due }
}

const wholeOf = async (id: string, who = treasurer) =>
  (await who.at<{ document: DeskDocumentWhole }>(`/documents/${id}`)).body.document
const filesKept = () => readdirSync(path.join(readStack().dataDir, 'tax-documents')).length

test('what was paid waits for a boleta of its total, and what was recorded of it waits no more', async () => {
  const { displayId, totalClp, due } = await sold()
  expect(due).toMatchObject({
    kind: 39,
    kindName: 'Boleta',
    grossClp: totalClp,
    receiver: null,
    models: ['own_sale'],
  })
  expect(due.netClp).toBe(Math.round(totalClp / 1.19))
  expect(due.netClp + due.vatClp).toBe(totalClp)
  const folio = newFolio()
  const done = await record(treasurer, due, { folio, pdf: PDF, xml: xmlOf(39, folio, totalClp) })
  expect([done.status, done.body.message]).toEqual([201, undefined])
  expect(await documentsOf(treasurer, displayId)).toMatchObject([
    { id: done.body.id, state: 'issued', folio, issuedOn: chileToday(), files: ['pdf', 'xml'] },
  ])
  expect(await actsAbout(done.body.id)).toEqual([{ what: 'document.recorded', member_id: treasurer.member }])
  const file = await fileAt(
    `/desk/organizations/${FEDERATION}/documents/${done.body.id}/files/xml`,
    treasurer.headers,
  )
  expect(file.body.text).toBe(xmlOf(39, folio, totalClp))
  const whole = await wholeOf(done.body.id)
  expect(whole.items.reduce((sum, { grossClp }) => sum + grossClp, 0)).toBe(totalClp)
  expect(whole.recordedBy).toBe(treasurer.name)
})

test('two officers who record the same one at once write one; who brought another folio hears of it', async () => {
  const { displayId, due } = await sold()
  const [folio, kept] = [newFolio(), filesKept()]
  const same = await Promise.all(
    [treasurer, president, treasurer].map((who) => record(who, due, { folio, pdf: PDF })),
  )
  expect(same.map(({ status }) => status).sort()).toEqual([200, 200, 201])
  const late = await record(president, due, { folio: newFolio(), pdf: PDF })
  expect([late.status, late.body.code]).toEqual([409, 'changed_meanwhile'])
  expect(await documentsOf(treasurer, displayId)).toHaveLength(1)
  const other = await sold()
  const both = await Promise.all(
    [treasurer, president].map((who) => record(who, other.due, { folio: newFolio(), pdf: PDF })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(filesKept()).toBe(kept + 2)
  const taken = await record(treasurer, (await sold()).due, { folio })
  expect([taken.status, taken.body.code, Object.keys(taken.body.fields ?? {})]).toEqual([
    409,
    'not_possible',
    ['folio'],
  ])
})

test('what is given back after it is a credit note, and documents say what the books say', async () => {
  const { displayId, due } = await sold()
  await record(treasurer, due, { folio: newFolio() })
  const desk = await staffDesk()
  const [consignment] = await desk.consignmentsOf(displayId)
  const [line] = consignment?.lines ?? []
  await desk.move(consignment?.id ?? '', 'accepted')
  const lines = [{ lineId: line?.id, quantity: 1 }]
  await desk.act(consignment?.id ?? '', 'quantities', { reason: 'Se quebró', lines })
  const [note] = await dueOf(treasurer, displayId)
  if (!note) throw new Error('no note is to be issued')
  expect(note).toMatchObject({ kind: 61, corrects: { kindName: 'Boleta' } })
  const said = async () =>
    (await documentsOf(treasurer, displayId, 'issued')).reduce(
      (sum, one) => sum + (one.kind === 61 ? -1 : 1) * one.grossClp,
      0,
    )
  expect((await said()) - note.grossClp).toBe(await keptByLedger(displayId))
  expect((await record(treasurer, note, { folio: newFolio(), seenClp: note.grossClp + 1 })).status).toBe(409)
  const recorded = await record(treasurer, note, { folio: newFolio() })
  expect(recorded.status).toBe(201)
  expect(await said()).toBe(await keptByLedger(displayId))
  expect(await documentsOf(treasurer, displayId, 'to_issue')).toEqual([])
})

test('a wrong folio stays, annulled with its reason; what it was for waits again', async () => {
  const { displayId, due } = await sold()
  const folio = newFolio()
  const { id } = (await record(treasurer, due, { folio })).body
  const annul = (reason: string, who = treasurer) =>
    who.at<{ isNew: boolean }>(`/documents/${id}/annulment`, 'POST', { reason })
  expect((await annul('no')).body.fields).toHaveProperty('reason')
  const both = await Promise.all([annul('Era de otra venta'), annul('Era de otra venta', president)])
  expect(both.filter(({ body }) => body.isNew)).toHaveLength(1)
  const again = await dueOf(treasurer, displayId)
  expect(again).toMatchObject([{ kind: 39, grossClp: due.grossClp }])
  expect((await documentsOf(treasurer, displayId, 'annulled'))[0]).toMatchObject({
    folio,
    annulled: { reason: 'Era de otra venta' },
  })
  expect((await record(president, again[0] ?? due, { folio })).status).toBe(201)
  await expect(sql('update tax_document set folio = folio + 1 where id = $1', [id])).rejects.toThrow(
    /stays as it was/,
  )
  await expect(sql('delete from tax_document where id = $1', [id])).rejects.toThrow(/stays as it was/)
  await expect(sql('update tax_document set annul_reason = $2 where id = $1', [id, 'otra'])).rejects.toThrow()
})

test('what is not a document is told by field, and nothing is kept of it', async () => {
  const { totalClp, due } = await sold()
  const [folio, kept] = [newFolio(), filesKept()]
  const tries: [Parameters<typeof record>[2], string][] = [
    [{ folio: 'doce' }, 'folio'],
    [{ folio, issuedOn: '2026-02-31' }, 'issuedOn'],
    [{ folio, issuedOn: '2020-01-01' }, 'issuedOn'],
    [{ folio, issuedOn: '2999-01-01' }, 'issuedOn'],
    [{ folio, pdf: '\u0089PNG' }, 'pdf'],
    [{ folio, xml: '<!DOCTYPE html>' }, 'xml'],
    [{ folio, xml: xmlOf(33, folio, totalClp) }, 'xml'],
    [{ folio, xml: xmlOf(39, folio, totalClp + 1), pdf: PDF }, 'xml'],
  ]
  for (const [sent, field] of tries) {
    const { status, body } = await record(treasurer, due, sent)
    expect([status, Object.keys(body.fields ?? {})], JSON.stringify(sent)).toEqual([400, [field]])
  }
  const large = await record(treasurer, due, { folio, pdf: `%PDF-${'x'.repeat(3_100_000)}%%EOF` })
  expect(large.status).toBe(413)
  expect(filesKept()).toBe(kept)
})

test('the federation’s officers of money record; who audits reads; an association has none of it', async () => {
  const { displayId, due } = await sold()
  const [auditor, below] = await Promise.all([
    newOfficer(FEDERATION, ['auditor']),
    newOfficer('productoras-de-biobio', ['treasurer']),
  ])
  expect(await documentsOf(auditor, displayId)).toHaveLength(1)
  expect((await record(auditor, due, { folio: newFolio() })).status).toBe(403)
  expect((await below.at('/documents')).status).toBe(404)
  expect((await record(below, due, { folio: newFolio() })).status).toBe(404)
  await sql('update member_session set factor_at = null where member_id = $1', [president.member])
  const done = await record(president, due, { folio: newFolio() })
  expect(done.status).toBe(201)
  const annulled = await president.at(`/documents/${done.body.id}/annulment`, 'POST', {
    reason: 'Sin código',
  })
  expect([annulled.status, annulled.body.code]).toEqual([403, 'second_factor_needed'])
})

test('what was sold on consignment is owed to its group when the month is over, less what came back', async () => {
  const [found] = await sql<{ handle: string; group: string }>(
    `select p.handle, o.id as "group" from product p
      join federation_organization_product_product l on l.product_id = p.id and l.deleted_at is null
      join organization o on o.id = l.organization_id and o.seller_model = 'consignment' and o.status = 'active'
      where p.status = 'published' and p.deleted_at is null order by p.handle limit 1`,
  )
  if (!found) throw new Error('nobody sells on consignment')
  const { displayId } = await paidOrder({ of: [await product(found.handle)], units: 1 })
  const [due] = await dueOf(treasurer, displayId)
  if (!due) throw new Error('nothing is to be issued')
  expect(due).toMatchObject({ kind: 39, models: ['consignment'] })
  const owed = async () =>
    (
      await sql<{ gross: number; since: Date }>(
        'select gross_clp as gross, since from due_document where with_id = $1 and month = $2',
        [found.group, chileToday().slice(0, 7)],
      )
    )[0]
  const before = (await owed())?.gross ?? 0
  const goods = (await wholeOf(due.id)).items.find(({ what }) => what === 'goods')
  const { id } = (await record(treasurer, due, { folio: newFolio() })).body
  const after = await owed()
  expect(after?.gross).toBe(before + (goods?.grossClp ?? NaN))
  expect(after?.since.getTime()).toBeGreaterThan(Date.now())
  const listed = (await treasurer.at<DeskDocuments>('/documents?kind=43&state=to_issue&size=500')).body.rows
  expect(listed.filter(({ month }: DeskDocument) => month === chileToday().slice(0, 7))).toEqual([])
  await treasurer.at(`/documents/${id}/annulment`, 'POST', { reason: 'Era de otra venta' })
  expect((await owed())?.gross ?? 0).toBe(before)
})
