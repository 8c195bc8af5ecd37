import { Text } from '@medusajs/ui'
import { moment } from '../../../kernel/text/format'
import { StatusWord } from '../../components/ui/status-word'
import { actorWords } from '../../lib/consignment-step'
import type { Reconciliation } from '../../lib/money-types'
import { MONEY_OK } from '../../lib/money-words'
import { CheckItem } from './check-item'
import { differenceWords } from './difference-words'

export function ReconciliationReport({ latest }: { latest: Reconciliation | null }) {
  if (!latest)
    return (
      <Text className="text-ui-fg-subtle px-6 py-8">
        Todavía no se ha cuadrado ninguna vez. Aprieta «Cuadrar ahora».
      </Text>
    )
  const { at, askedBy, differences, checks } = latest
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Text size="small">
          La última vez: {moment(at)}, por {actorWords(askedBy)}.
        </Text>
        <StatusWord
          badge={differences === 0 ? MONEY_OK : { text: differenceWords(differences), color: 'red' }}
        />
      </div>
      <ul className="divide-y">
        {checks.map((check) => (
          <CheckItem key={check.name} check={check} />
        ))}
      </ul>
    </>
  )
}
