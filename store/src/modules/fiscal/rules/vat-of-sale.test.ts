import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SellerModel } from '../../../contracts'
import { vatOf, vatOfParts } from '../../../contracts/product/vat'
import { vatClpOf, vatOfSale } from './vat-of-sale'

const sold = (sellerModel: SellerModel, groupId: string, goodsClp: number, deliveryClp: number) => ({
  sellerModel,
  groupId,
  goodsClp,
  deliveryClp,
})

test('of the entity alone it is that of the whole order, split as ever', () => {
  const parts = [sold('own_sale', 'a', 12_990, 3290), sold('consignment', 'b', 7777, 0)]
  const amounts = vatOfParts([12_990, 3290, 7777, 0])
  expect(vatOfSale(parts)).toEqual([
    { goodsVatClp: amounts[0], deliveryVatClp: amounts[1] },
    { goodsVatClp: amounts[2], deliveryVatClp: amounts[3] },
  ])
})

test('each document has the VAT of its own whole', () => {
  const model = fc.constantFrom<SellerModel>('own_sale', 'consignment', 'marketplace')
  const part = fc.tuple(model, fc.nat(99_999), fc.nat(9999))
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (drawn) => {
      const parts = drawn.map(([one, goods, delivery], index) => sold(one, `g${index}`, goods, delivery))
      const own = parts.filter(({ sellerModel }) => sellerModel === 'marketplace')
      const entityClp = parts.reduce(
        (sum, one) => sum + one.deliveryClp + (one.sellerModel === 'marketplace' ? 0 : one.goodsClp),
        0,
      )
      const expected = [entityClp, ...own.map(({ goodsClp }) => goodsClp)]
      expect(vatClpOf(vatOfSale(parts))).toBe(
        expected.reduce((sum, grossClp) => sum + vatOf(grossClp).vatClp, 0),
      )
    }),
  )
})
