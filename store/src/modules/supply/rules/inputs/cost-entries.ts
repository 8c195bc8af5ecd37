import { entry, type EntryDraft, nonZero } from '../../../ledger/rules/ledger'

type Of = {
  groupId: string
  buyer: { account: 'association' | 'federation'; organizationId: string }
  costClp: number
}

/**
 * Who bought paid the supplier with money of its own: what of the bill is a group's passes from what the group is owed to
 * what the buyer is owed. No money of the bank moves.
 */
export const costEntries = ({ groupId, buyer, costClp }: Of): EntryDraft[] =>
  nonZero([
    entry({ account: 'group', organizationId: groupId, kind: 'inputs', amountClp: -costClp }),
    entry({ ...buyer, kind: 'inputs', amountClp: costClp }),
  ])
