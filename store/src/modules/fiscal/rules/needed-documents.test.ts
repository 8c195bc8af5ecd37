import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SellerModel } from '../../../contracts'
import { vatOf, vatOfKept, vatOfParts } from '../../../contracts/product/vat'
import { type DocumentItem, isExemptPart } from './document-item'
import {
  documentsOfMonth,
  documentsOfSale,
  type IssuedDocument,
  type NeededDocument,
} from './needed-documents'

const item = (given: Partial<DocumentItem>): DocumentItem => ({
  consignmentId: 'cons_1',
  what: 'goods',
  groupId: 'org_1',
  sellerModel: 'own_sale',
  isExempt: false,
  grossClp: 11_900,
  vatClp: 1900,
  ...given,
})
const delivery = (given: Partial<DocumentItem> = {}) =>
  item({ what: 'delivery', grossClp: 3570, vatClp: 570, ...given })
const exempt = { isExempt: true, vatClp: 0 }

const needed = (kept: DocumentItem[], issued: IssuedDocument[] = [], wish: 'boleta' | 'factura' = 'boleta') =>
  documentsOfSale({ orderId: 'order_1', wish, kept }, issued)
const said = (documents: NeededDocument[]) =>
  documents.map(({ kind, sellerId, grossClp, netClp, vatClp, exemptClp }) => [
    kind,
    sellerId,
    grossClp,
    netClp,
    vatClp,
    exemptClp,
  ])
const issue = (documents: NeededDocument[], id = 'tdoc_1'): IssuedDocument[] =>
  documents.map(({ subject, kind, items }, index) => ({ id: `${id}_${index}`, subject, kind, items }))

describe('what a sale needs', () => {
  test.each<[string, DocumentItem[], 'boleta' | 'factura', ReturnType<typeof said>]>([
    ['own sale', [item({}), delivery()], 'boleta', [[39, null, 15_470, 13_000, 2470, 0]]],
    ['own sale, factura', [item({}), delivery()], 'factura', [[33, null, 15_470, 13_000, 2470, 0]]],
    [
      'on consignment, with own sale: one of the entity',
      [item({}), item({ consignmentId: 'cons_2', groupId: 'org_2', sellerModel: 'consignment' })],
      'boleta',
      [[39, null, 23_800, 20_000, 3800, 0]],
    ],
    [
      'the group sells: its goods by itself, their delivery by the entity',
      [item({ sellerModel: 'marketplace' }), delivery({ sellerModel: 'marketplace' })],
      'boleta',
      [
        [39, 'org_1', 11_900, 10_000, 1900, 0],
        [39, null, 3570, 3000, 570, 0],
      ],
    ],
    [
      'exempt goods and their delivery, which has VAT',
      [item({ ...exempt, grossClp: 8000 }), delivery()],
      'factura',
      [
        [34, null, 8000, 0, 0, 8000],
        [33, null, 3570, 3000, 570, 0],
      ],
    ],
    ['exempt, boleta', [item({ ...exempt, grossClp: 8000 })], 'boleta', [[41, null, 8000, 0, 0, 8000]]],
    ['nothing kept before anything was issued', [item({ grossClp: 0, vatClp: 0 })], 'boleta', []],
  ])('%s', (_, kept, wish, documents) => expect(said(needed(kept, [], wish))).toEqual(documents))

  test('what was issued is not needed again, by whichever wish', () => {
    const kept = [item({}), delivery()]
    expect(needed(kept, issue(needed(kept)), 'factura')).toEqual([])
  })

  test('a refund before is sold less; after, a credit note that names what it corrects', () => {
    const issued = issue(needed([item({}), delivery()]))
    const [note] = needed([item({ grossClp: 5950, vatClp: 950 }), delivery()], issued)
    expect(note).toMatchObject({ kind: 61, refersTo: 'tdoc_1_0', grossClp: 5950, netClp: 5000, vatClp: 950 })
  })

  test('what a note took too much of is a debit note', () => {
    const kept = [item({})]
    const original = issue(needed(kept))
    const credit = issue(needed([item({ grossClp: 0, vatClp: 0 })], original), 'tdoc_2')
    expect(said(needed([item({ grossClp: 2380, vatClp: 380 })], [...original, ...credit]))).toEqual([
      [56, null, 2380, 2000, 380, 0],
    ])
  })
})

test('whatever is given back in whatever order, documents and notes say what is kept, to the peso', () => {
  const sold = fc.array(fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.boolean()), {
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(sold, fc.array(fc.nat(100), { maxLength: 4 }), (parts, keptPercents) => {
      const models: SellerModel[] = ['own_sale', 'consignment', 'marketplace']
      const vat = vatOfParts(parts.map(([gross]) => gross))
      const at = (percent: number) =>
        parts.map(([grossClp, isExempt], index) => {
          const keptClp = Math.round((grossClp * percent) / 100)
          const vatClp = isExempt ? 0 : vatOfKept({ grossClp, vatClp: vat[index] ?? 0 }, keptClp)
          const [groupId, sellerModel] = [`org_${index}`, models[index % 3] ?? 'own_sale']
          return item({
            consignmentId: `cons_${index}`,
            groupId,
            sellerModel,
            isExempt,
            grossClp: keptClp,
            vatClp,
          })
        })
      const issued: IssuedDocument[] = []
      for (const [step, percent] of [100, ...keptPercents].entries()) {
        const kept = at(percent)
        issued.push(...issue(needed(kept, issued), `tdoc_${step}`))
        const sum = (of: (one: DocumentItem) => number) =>
          issued.reduce(
            (total, { kind, items }) =>
              total + (kind === 61 ? -1 : 1) * items.reduce((all, one) => all + of(one), 0),
            0,
          )
        expect(sum((one) => one.grossClp)).toBe(kept.reduce((total, one) => total + one.grossClp, 0))
        expect(sum((one) => one.vatClp)).toBe(kept.reduce((total, one) => total + one.vatClp, 0))
      }
    }),
    { numRuns: 200 },
  )
})

describe('what the entity makes out to who sells on consignment', () => {
  const month = { month: '2026-11', groupId: 'org_1' }
  const onAccount = item({ sellerModel: 'consignment' })
  const buyers = (kind: 39 | 61, ...items: DocumentItem[]): IssuedDocument => ({
    id: `tdoc_${kind}`,
    subject: 'order:1',
    kind,
    items,
  })

  test('adds up its goods of the month, less its notes, without delivery and without what others sold', () => {
    const issued = [
      buyers(39, onAccount, delivery({ sellerModel: 'consignment' }), item({ groupId: 'org_2' })),
      buyers(39, { ...onAccount, consignmentId: 'cons_9' }),
      buyers(61, { ...onAccount, grossClp: 5950, vatClp: 950 }),
    ]
    const documents = documentsOfMonth(month, issued, [])
    expect(documents).toMatchObject([
      { kind: 43, withId: 'org_1', grossClp: 17_850, netClp: 15_000, vatClp: 2850 },
    ])
    expect(documentsOfMonth(month, issued, issue(documents))).toEqual([])
  })

  test.each<[string, IssuedDocument[]]>([
    ['own sale needs none', [buyers(39, item({}))]],
    ['a month of nothing but notes needs none', [buyers(61, onAccount)]],
  ])('%s', (_, issued) => expect(documentsOfMonth(month, issued, [])).toEqual([]))
})

test.each<[string, Parameters<typeof isExemptPart>[0], boolean]>([
  ['with VAT', { grossClp: 1190, vatClp: vatOf(1190).vatClp }, false],
  ['without', { grossClp: 1190, vatClp: 0 }, true],
  ['too little to have any', { grossClp: 2, vatClp: 0 }, false],
  ['a delivery for nothing', { grossClp: 0, vatClp: 0 }, false],
  ['sold before VAT was frozen', null, false],
])('exempt: %s', (_, sold, expected) => expect(isExemptPart(sold)).toBe(expected))
