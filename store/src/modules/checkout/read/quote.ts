import type { BasketItem, Quote, QuoteLine, QuoteConsignment } from '../../../contracts'
import { deliveryChoices, unaskedChoice, visitChoice } from '../rules/delivery-choices'
import { isExperience } from '../../../contracts/product/experience'
import { billableGrams } from '../../../contracts/purchase/carrier-rate'
import { addWorkingDays } from '../../../kernel/time/working-days'
import { whyNotSellable } from '../../catalog/rules/sellable'
import { vatClpOf, vatOfSale } from '../../fiscal/rules/vat-of-sale'
import type { BasketGroup, BasketLine } from './basket'
import type { DeliveryFacts } from './delivery-facts'

export type QuotedConsignment = QuoteConsignment & { source: BasketGroup; basket: BasketLine[] }
export type FullQuote = Omit<Quote, 'consignments'> & { consignments: QuotedConsignment[] }

/**
 * A basket by group, with what each line costs and lacks, and how each consignment can travel. What lacks a price, a group to
 * be paid or its facts is as unknown as what is not there: it is never sold.
 */
export function quoteBasket(
  items: BasketItem[],
  basket: Map<string, BasketLine>,
  delivery: DeliveryFacts,
  wanted: Record<string, string>,
  today: string,
): FullQuote {
  const unknown: string[] = []
  const byGroup = new Map<string, { group: BasketGroup; items: { line: BasketLine; quantity: number }[] }>()
  for (const { variantId, quantity } of items) {
    const line = basket.get(variantId)
    if (!line?.group || whyNotSellable(line)) {
      unknown.push(variantId)
      continue
    }
    const consignment = byGroup.get(line.group.handle) ?? { group: line.group, items: [] }
    consignment.items.push({ line, quantity })
    byGroup.set(line.group.handle, consignment)
  }
  const consignments = [...byGroup.values()].map(({ group, items }) =>
    quoteConsignment(group, items, delivery, wanted, today),
  )
  const itemsClp = consignments.reduce((sum, consignment) => sum + consignment.amountClp, 0)
  const deliveryClp = consignments.reduce(
    (sum, consignment) => sum + (chosenOf(consignment)?.priceClp ?? 0),
    0,
  )
  const totalClp = itemsClp + deliveryClp
  const hasProblem = consignments.some((consignment) =>
    consignment.lines.some((line) => line.problem !== null),
  )
  return {
    consignments,
    unknown,
    itemsClp,
    deliveryClp,
    totalClp,
    vatClp: vatClpOf(vatOfSale(consignments.map(soldOf))),
    canBePlaced:
      consignments.length > 0 &&
      unknown.length === 0 &&
      !hasProblem &&
      consignments.every((consignment) => consignment.chosen),
  }
}

const soldOf = (consignment: QuotedConsignment) => ({
  groupId: consignment.source.id,
  sellerModel: consignment.source.sellerModel,
  goodsClp: consignment.amountClp,
  deliveryClp: chosenOf(consignment)?.priceClp ?? 0,
})

export function chosenOf(consignment: QuoteConsignment) {
  return consignment.choices.find((choice) => choice.id === consignment.chosen) ?? null
}

/** What leaves the store: nothing of the group's inner affairs. */
export function publicQuote({ consignments, ...quote }: FullQuote): Quote {
  return {
    ...quote,
    consignments: consignments.map(({ source: _source, basket: _basket, ...consignment }) => consignment),
  }
}

function quoteConsignment(
  group: BasketGroup,
  items: { line: BasketLine; quantity: number }[],
  delivery: DeliveryFacts,
  wanted: Record<string, string>,
  today: string,
): QuotedConsignment {
  // An experience has no weight, no time to prepare and no say in how the goods beside it travel.
  const goods = items.filter(({ line }) => !isExperience(line.attributes))
  const packed = goods.map(({ line, quantity }) => {
    const [lengthCm, widthCm, heightCm] = line.attributes.packedCm
    return { weightGrams: line.attributes.packedWeightGrams, lengthCm, widthCm, heightCm, quantity }
  })
  const points = delivery.points.filter(
    (point) => point.isForAll || [group.associationHandle, group.handle].includes(point.organization),
  )
  const leadTimeDays = Math.max(0, ...goods.map(({ line }) => line.attributes.leadTimeDays))
  const choices =
    goods.length === 0
      ? [visitChoice(items.map(({ line }) => line.attributes.placeOfMaking))]
      : delivery.commune
        ? deliveryChoices(
            {
              billableGrams: billableGrams(packed),
              leadTimeDays,
              isPickupOnly: goods.some(({ line }) => line.attributes.isPickupOnly),
            },
            delivery.rates,
            delivery.commune.isBranchOnly,
            points,
            today,
          )
        : []
  const asked = choices.find((choice) => choice.id === wanted[group.handle])
  const lines = items.map(({ line, quantity }) => quoteLine(line, quantity, group))
  return {
    group: { handle: group.handle, name: group.name, commune: group.commune, province: group.province },
    lines,
    weightGrams: packed.reduce((sum, item) => sum + item.weightGrams * item.quantity, 0),
    amountClp: lines.reduce((sum, line) => sum + line.amountClp, 0),
    choices,
    chosen: (asked ?? unaskedChoice(choices))?.id ?? null,
    moreOn: leadTimeDays > 0 ? addWorkingDays(today, leadTimeDays) : null,
    source: group,
    basket: items.map(({ line }) => line),
  }
}

function quoteLine(line: BasketLine, quantity: number, group: BasketGroup): QuoteLine {
  const problem = !group.isSelling ? 'paused' : quantity > line.available ? 'not_enough' : null
  return {
    variantId: line.variantId,
    productHandle: line.productHandle,
    title: line.title,
    variantTitle: line.variantCount > 1 ? line.variantTitle : null,
    format: line.attributes.format,
    photo: line.attributes.photos[0] ?? null,
    unitPriceClp: line.priceClp,
    quantity,
    amountClp: line.priceClp * quantity,
    available: Math.max(0, line.available),
    isExperience: isExperience(line.attributes),
    problem,
    problemText: problem && problemText(problem, line, group),
  }
}

function problemText(problem: 'paused' | 'not_enough', line: BasketLine, group: BasketGroup): string {
  if (problem === 'paused') return `${group.name} está en pausa por ahora. Saca esto del carro para seguir.`
  if (line.available <= 0) return 'Se acabó. Sácalo del carro para seguir.'
  return line.available === 1
    ? 'Queda solo 1. Baja la cantidad.'
    : `Quedan ${line.available}. Baja la cantidad.`
}
