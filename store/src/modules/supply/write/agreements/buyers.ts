import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { BuyerFacts } from '../../../../contracts'
import { newId } from '../../../../kernel/new-id'
import { invalid, Problem } from '../../../../kernel/problem'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { institutionColumns } from '../../read/agreements/institution-row'
import { paymentProblems } from '../../rules/agreements/payment-days'

const columnsOf = (facts: BuyerFacts) => ({
  ...institutionColumns(facts),
  payment_days: facts.paymentDays,
  payment_agreement: facts.paymentAgreement,
  documents_asked: facts.documentsAsked,
})

/** @throws Problem 400 invalid_data · 409 handle_taken (that RUT is there) */
export async function addBuyer(trx: Knex.Transaction, officer: Officer, facts: BuyerFacts): Promise<string> {
  checkPayment(facts)
  const id = newId('sbuyer')
  const written = await trx('supply_buyer')
    .insert({ id, organization_id: officer.organizationId, ...columnsOf(facts), by: byOfficer(officer) })
    .onConflict(trx.raw('(organization_id, rut) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  if (written.length === 0) throw taken()
  return id
}

/** What was quoted and signed keeps its own terms. @throws Problem 400 invalid_data · 409 handle_taken */
export async function correctBuyer(trx: Knex.Transaction, officer: Officer, id: string, facts: BuyerFacts) {
  checkPayment(facts)
  const other = await trx('supply_buyer')
    .where({ organization_id: officer.organizationId, rut: facts.rut })
    .whereNot({ id })
    .whereNull('deleted_at')
    .first<{ id: string } | undefined>('id')
  if (other) throw taken()
  await trx('supply_buyer')
    .where({ id, organization_id: officer.organizationId })
    .update({ ...columnsOf(facts), by: byOfficer(officer), updated_at: trx.fn.now() })
}

const taken = () => new Problem('handle_taken', 'Ese RUT ya está entre los compradores de esta mesa.')

function checkPayment(facts: BuyerFacts): void {
  const problems = paymentProblems(facts)
  if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir.', problems)
}
