import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { BankAccounts } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { ownActingOf } from '../../../../../modules/federation/read/acting'
import { namesOf } from '../../../../../modules/federation/read/desk/find-payee'
import { organizationName } from '../../../../../modules/federation/read/organization-name'
import { accountChoices, readBankAccounts } from '../../../../../modules/settlement/read/bank-accounts'
import { changeBankAccountWorkflow } from '../../../../../workflows/settlement/change-bank-account'
import { bankAccountSchema } from '../../../../bank-account-schema'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId: id, handle } = ownActingOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [name, accounts, members] = await Promise.all([
    organizationName(knex, id),
    readBankAccounts(knex, id),
    namesOf(knex, id),
  ])
  const organization = { handle, name: name ?? handle }
  res.json({ organization, accounts, members, ...accountChoices } satisfies BankAccounts)
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by, handle: name } = ownActingOf(req)
  const account = { ...read(bankAccountSchema, req.body), organizationId, by }
  const { result } = await changeBankAccountWorkflow(req.scope).run({
    input: { officer: null, name, account },
  })
  res.status(201).json(result)
}
