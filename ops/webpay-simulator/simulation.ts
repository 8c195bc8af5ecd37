import type { Ledger } from './ledger.ts'
import type { Plans } from './plan.ts'

/** What every handler works on. */
export type Simulation = {
  ledger: Ledger
  plans: Plans
  commerceCode: string
  apiKey: string
  pause: (ms: number) => Promise<unknown>
  publicUrl: () => string
}
