import type { InputNamed, Measure } from '../../../../contracts/inputs'
import { amountWords, inputWords, milliWords } from '../../../../contracts/input-words'
import { clp, units } from '../../../../kernel/text/format'
import { needOf, type NeedStep } from './need'

const eachWords = (milli: number, { measure }: InputNamed) =>
  measure === 'unit' ? milliWords(milli) : `${milliWords(milli)} ${measure}`

/** «¿Por qué tanto?»: what of each standard takes how much, with the group's own figures. */
export function needWords(input: InputNamed, steps: readonly NeedStep[]): string[] {
  const need = needOf(steps)
  const promised = steps
    .filter(({ promisedUnits }) => promisedUnits > 0)
    .map(
      ({ standard, unit, promisedUnits, milliPerUnit }) =>
        `Prometieron ${units(promisedUnits)} ${unit} de ${standard}, y cada uno lleva ${eachWords(milliPerUnit, input)}.`,
    )
  const sure = steps
    .filter(({ promisedUnits, sureUnits }) => sureUnits > promisedUnits)
    .map(
      ({ standard, unit, sureUnits }) =>
        `Dijeron ${units(sureUnits)} ${unit} seguras de ${standard}: lo que no está prometido se cuenta aparte.`,
    )
  const sum =
    need.promisedUnits === 0
      ? 'Todavía no prometen nada que lo lleve.'
      : `Para lo prometido son ${amountWords(need.promisedUnits, input.measure)}, sin fracciones.`
  const more =
    need.sureUnits > need.promisedUnits
      ? [`Si hacen todo lo que dijeron seguro, son ${amountWords(need.sureUnits, input.measure)}.`]
      : []
  return [...promised, sum, ...sure, ...more]
}

/** How a cost was reckoned, as data: the group's own figures and sums of all. */
export type CostSteps = {
  takenUnits: number
  units: number
  costClp: number
  roundedClp: number
  allTakenUnits: number
  goodUnits: number
  spoiledUnits: number
  billClp: number
  surplusUnits: number
}

/** «¿Por qué nos toca pagar $…?» */
export function costWords({ measure }: InputNamed, buyer: string, of: CostSteps): string[] {
  const amount = (count: number) => amountWords(count, measure)
  const isShort = of.goodUnits < of.allTakenUnits
  return [
    `La cuenta del proveedor fue de ${clp(of.billClp)}. Llegaron bien ${amount(of.goodUnits)}${of.spoiledUnits > 0 ? `, y malas ${amount(of.spoiledUnits)}` : ''}.`,
    ...(isShort
      ? [
          `Entre todos habían pedido ${amount(of.allTakenUnits)}: de lo que llegó, a cada grupo le tocó en proporción a lo que pidió. Pidieron ${amount(of.takenUnits)} y les tocaron ${amount(of.units)}.`,
        ]
      : []),
    `De ${amount(of.goodUnits)}, ${units(of.units)} son de ustedes: de ${clp(of.billClp)} son ${clp(of.costClp - of.roundedClp)}.`,
    ...(of.roundedClp > 0 ? [`Lo que no se divide justo: ${clp(of.roundedClp)} más.`] : []),
    ...(of.surplusUnits > 0
      ? [`Lo que sobró del último paquete, ${amount(of.surplusUnits)}, se lo queda y lo paga ${buyer}.`]
      : []),
    `Les toca pagar ${clp(of.costClp)}. Se descuenta de lo que se les debe.`,
  ]
}

/** What a posting of the books is of; null: of no purchase. */
export const boughtWords = (
  amount: number | null,
  name: string | null,
  measure: Measure | null,
): string | null =>
  amount === null || name === null || measure === null
    ? null
    : `Compra en conjunto: ${inputWords(amount, { name, measure })}`
