/** What a group promised of a standard, and said for sure, in the months that a purchase is for. */
export type NeedStep = {
  standard: string
  unit: string
  promisedUnits: number
  sureUnits: number
  milliPerUnit: number
}

export type Need = { promisedUnits: number; sureUnits: number }

/** Whole units of the measure, rounded up once for all standards: nobody buys a third of a kilo. */
const wholeUnits = (milli: number): number => Math.ceil(milli / 1000)

/**
 * What a group needs of an input: of what it promised, and of all that it said for sure, which is never less than what it
 * promised.
 */
export function needOf(steps: readonly NeedStep[]): Need {
  const milliOf = (units: (step: NeedStep) => number) =>
    steps.reduce((sum, step) => sum + units(step) * step.milliPerUnit, 0)
  return {
    promisedUnits: wholeUnits(milliOf(({ promisedUnits }) => promisedUnits)),
    sureUnits: wholeUnits(milliOf(({ promisedUnits, sureUnits }) => Math.max(promisedUnits, sureUnits))),
  }
}

/** The fewest packs that cover what groups take. */
export const packsFor = (takenUnits: number, packUnits: number): number => Math.ceil(takenUnits / packUnits)
