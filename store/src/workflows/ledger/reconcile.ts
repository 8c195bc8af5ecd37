import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys, generateEntityId } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { alarm } from '../../medusa/alarm'
import { checkGateway } from '../../modules/ledger/reconciliation/check-gateway'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import {
  type Check,
  type CheckResult,
  CHECKS,
  type Difference,
} from '../../modules/ledger/reconciliation/checks'
import { FAIR_CHECKS } from '../../modules/fair/reconciliation/checks'
import { SETTLEMENT_CHECKS } from '../../modules/settlement/reconciliation/checks'
import { SUPPLY_CHECKS } from '../../modules/supply/reconciliation/checks'

/** `officer`: null when the clock asks. */
type Asked = { officer: Officer | null }

/** Looks and writes down what it saw; repairs nothing, so that there is nothing to undo. */
const reconcileStep = createStep('reconcile', async ({ officer }: Asked, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // One picture of our own books: an order that is paid meanwhile is in all of them or in none.
  const books = await knex.transaction((trx) => compareAll(trx), { isolationLevel: 'repeatable read' })
  const checks = [...books, await checkGateway(knex)]
  const differences = checks.reduce((sum, check) => sum + check.differences.length, 0)
  const id = generateEntityId('', 'rec')
  const asked_by = officer ? byOfficer(officer) : 'job'
  await knex.transaction(async (trx) => {
    await trx('reconciliation').insert({ id, differences, checks: JSON.stringify(checks), asked_by })
    if (officer) await writeAct(trx, officer, { what: 'books.compared', subject: id, after: { differences } })
  })
  if (differences > 0)
    await alarm(container, {
      key: id,
      title: `La cuadratura encontró ${differences} ${differences === 1 ? 'diferencia' : 'diferencias'}.`,
      description: 'Míralas en «Cuadratura» de la mesa antes de pagar.',
    })
  return new StepResponse({ id })
})

/** Orders against payments against reservations against ledger against the gateway. */
export const reconcileWorkflow = createWorkflow('reconcile', (input: Asked) => {
  return new WorkflowResponse(reconcileStep(input))
})

async function compareAll(trx: Knex.Transaction): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  for (const check of [...CHECKS, ...SETTLEMENT_CHECKS, ...FAIR_CHECKS, ...SUPPLY_CHECKS])
    results.push(await compare(trx, check))
  return results
}

async function compare(trx: Knex.Transaction, check: Check): Promise<CheckResult> {
  const { rows: counted } = await trx.raw<{ rows: { count: string }[] }>(
    `select (${check.compared}) as count`,
  )
  const { rows } = await trx.raw<{ rows: Difference[] }>(check.differences)
  const differences = rows.map((row) => ({
    ...row,
    expected: String(row.expected),
    found: String(row.found),
  }))
  return { name: check.name, compared: Number(counted[0]?.count ?? 0), differences }
}
