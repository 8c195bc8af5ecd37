import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { BankAccounts } from '../../../../../../contracts'
import { read } from '../../../../../../kernel/problem'
import { findPayee, namesOf } from '../../../../../../modules/federation/read/desk/find-payee'
import { byOfficer } from '../../../../../../modules/federation/write/write-act'
import { accountChoices, readBankAccounts } from '../../../../../../modules/settlement/read/bank-accounts'
import { changeBankAccountWorkflow } from '../../../../../../workflows/settlement/change-bank-account'
import { bankAccountSchema } from '../../../../../bank-account-schema'
import { deskOf } from '../../../../guard'

const payeeOf = (req: MedusaRequest) => {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return findPayee(knex, deskOf(req).organizationId, req.params.organization ?? '')
}

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id, handle, name } = await payeeOf(req)
  const [accounts, members] = await Promise.all([readBankAccounts(knex, id), namesOf(knex, id)])
  res.json({ organization: { handle, name }, accounts, members, ...accountChoices } satisfies BankAccounts)
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const { id, name } = await payeeOf(req)
  const account = { ...read(bankAccountSchema, req.body), organizationId: id, by: byOfficer(officer) }
  const { result } = await changeBankAccountWorkflow(req.scope).run({ input: { officer, name, account } })
  res.status(201).json(result)
}
